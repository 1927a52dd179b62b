import { expect, test } from "vitest";
import { caseNumberOf } from "./case-number.ts";
import { clockWords, durationWords } from "./moment-words.ts";

test("a number carries the tenant, the day in Shanghai and the running number", () => {
  expect(caseNumberOf("gd", new Date("2026-11-21T02:00:00Z"), 42)).toBe("GD-261121-0042");
  expect(caseNumberOf("gd", new Date("2026-11-21T16:00:00Z"), 10_042)).toBe("GD-261122-10042");
});

test("a clock says how its due time came about", () => {
  const startedAt = new Date("2026-11-21T11:41:00Z");
  const dueAt = new Date("2026-11-21T19:41:00Z");
  expect(clockWords({ startedAt, dueAt, duration: "PT8H", ofCase: false })).toBe(
    "自派出 2026-11-21 19:41 起按自然时计 8 小时,于 2026-11-22 03:41 到期",
  );
  expect([durationWords("P7D"), durationWords("PT24H"), durationWords("PT90M"), durationWords("P1M")]).toEqual([
    "7 天",
    "24 小时",
    "90 分钟",
    "P1M",
  ]);
});
