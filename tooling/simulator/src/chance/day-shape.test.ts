import { expect, test } from "vitest";
import { arrivals, DAY, dayWeight, HOUR, hourShare, startOfDay } from "./day-shape.ts";
import { randomOf } from "./random.ts";

const monday = startOfDay(Date.parse("2026-11-16T04:00:00Z"));
const week = (seed: string) => arrivals(randomOf(seed), { from: monday, until: monday + 7 * DAY, perDay: 400 });
const hourOf = (at: number) => Math.floor((at - startOfDay(at)) / HOUR);

test("a day in Shanghai begins at four in the afternoon in London", () => {
  expect(new Date(monday).toISOString()).toBe("2026-11-15T16:00:00.000Z");
});

test("the hours of a day add up to the day", () => {
  const sum = Array.from({ length: 24 }, (_, hour) => hourShare(hour)).reduce((a, b) => a + b);
  expect(sum).toBeCloseTo(1, 10);
});

test("the days of a week add up to a week, and Monday has most", () => {
  const days = Array.from({ length: 7 }, (_, day) => dayWeight(monday + day * DAY));
  expect(days.reduce((a, b) => a + b)).toBeCloseTo(7, 1);
  expect(Math.max(...days)).toBe(days[0]);
});

test("customers come in order, within the time asked for, and about as many as were asked for", () => {
  const times = week("a");
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(times.every((at) => at >= monday && at < monday + 7 * DAY)).toBe(true);
  expect(times.length).toBeGreaterThan(2_300);
  expect(times.length).toBeLessThan(3_300);
});

test("ten in the morning is busier than noon, and both are busier than three at night", () => {
  const perHour = Map.groupBy(week("b"), hourOf);
  const count = (hour: number) => perHour.get(hour)?.length ?? 0;
  expect(count(10)).toBeGreaterThan(count(12));
  expect(count(12)).toBeGreaterThan(count(3));
  expect(count(3)).toBeGreaterThan(0);
});
