import { parseDefinition } from "@quintet/workflow/core";
import { expect, test } from "vitest";
import { blankProcess } from "./blank-process.ts";

test("a new process can be deployed as it is, whatever it is called", async () => {
  const xml = blankProcess("night-shift", 'A & B "<ok>"', { start: "开始", task: "办理", end: "结束" });
  const parsed = await parseDefinition(xml);
  expect(parsed).toMatchObject({ ok: true, warnings: [] });
});
