import { expect, test } from "vitest";
import { untilNight } from "./use-nightly-reload.ts";

test("a wall renews itself at half past three at night in Asia/Shanghai", () => {
  expect(untilNight(Date.parse("2026-07-11T19:30:00Z") - 60_000)).toBe(60_000);
  expect(untilNight(Date.parse("2026-07-11T19:30:00Z"))).toBe(86_400_000);
});
