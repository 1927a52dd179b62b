import { refusalWords } from "@quintet/workflow/contract";
import { expect, test } from "vitest";
import { sayFailure } from "./say-failure.ts";
import { chinese } from "./zh-cn.ts";

const refusedFor = (reason: string) => ({ data: { code: "CONFLICT", httpStatus: 409, reason } });

test("every reason of the house of cases is said in its own words, any other by its kind", () => {
  const said: Record<string, string> = chinese.failure;
  for (const [reason, sentence] of Object.entries(refusalWords["zh-CN"])) {
    const key = sayFailure(refusedFor(reason));
    expect([key, said[key.replace("failure.", "")]]).toEqual([`failure.${reason}`, sentence]);
  }
  expect(sayFailure(refusedFor("never-heard-of"))).toBe("failure.conflict");
  expect(sayFailure(refusedFor("constructor"))).toBe("failure.conflict");
});
