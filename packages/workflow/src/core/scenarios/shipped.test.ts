import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parseDefinition } from "../parse-definition.ts";

const folder = new URL("../../../definitions/", import.meta.url);
const files = (await readdir(folder)).filter((file) => file.endsWith(".bpmn"));

test.each(files)("the shipped definition %s is deployed without a warning and bears its file's name", async (file) => {
  const parsed = await parseDefinition(await readFile(new URL(file, folder), "utf8"));
  expect(parsed).toMatchObject({ ok: true, warnings: [], definition: { id: file.replace(".bpmn", "") } });
});
