import { expect, test } from "vitest";
import { currentMonth, dayOf, monthOf, sameSpanYesterday } from "./day.ts";

test("a day begins at midnight in Shanghai", () => {
  const day = { from: "2026-07-10T16:00:00.000Z", until: "2026-07-11T16:00:00.000Z" };
  expect(dayOf(new Date("2026-07-10T16:00:00Z"))).toEqual(day);
  expect(dayOf(new Date("2026-07-11T15:59:59Z"))).toEqual(day);
});

test("yesterday is compared up to the same time of day", () => {
  expect(sameSpanYesterday(new Date("2026-07-11T02:30:00Z"))).toEqual({
    from: "2026-07-09T16:00:00.000Z",
    until: "2026-07-10T02:30:00.000Z",
  });
});

test("a month is that of Shanghai, over the end of the year too", () => {
  expect(monthOf("2026-12")).toEqual({ from: "2026-11-30T16:00:00.000Z", until: "2026-12-31T16:00:00.000Z" });
  expect(currentMonth(new Date("2026-11-30T16:00:00Z"))).toBe("2026-12");
});
