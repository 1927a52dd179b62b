import { refusalWords } from "@quintet/workflow/contract";
import { expect, test } from "vitest";
import { sayRefusal } from "./say-refusal.ts";
import { chinese } from "./zh-cn.ts";

test("every reason of the house of cases is said in its own words at the desk", () => {
  const said: Record<string, string> = chinese.refusal;
  for (const [reason, sentence] of Object.entries(refusalWords["zh-CN"])) {
    const key = sayRefusal({ data: { code: "CONFLICT", httpStatus: 409, reason } });
    expect([key, said[reason]]).toEqual([`refusal.${reason}`, sentence]);
  }
  expect(sayRefusal({ data: { code: "CONFLICT", httpStatus: 409, reason: "never-heard-of" } })).toBeUndefined();
});
