import { describe, expect, test } from "vitest";
import { DAY } from "../day.ts";
import { seeded } from "../staffing/testing/simulate-queue.ts";
import { accuracyOf, errorOf } from "./accuracy.ts";
import { expectedAt, learn } from "./forecast.ts";
import { dayStart, type Effect, type Observed, weekdayOf } from "./history.ts";

const HOUR = 3_600_000;
const FIRST = 20_600;
const week = [1.1, 1.05, 1, 1, 1.05, 0.95, 0.85];
/** A day with two humps, its shares summing to 1. */
const shape = Array.from({ length: 24 }, (_, hour) =>
  hour < 7 ? 0.005 : 0.02 + 0.05 * Math.exp(-((hour - 10) ** 2) / 8) + 0.04 * Math.exp(-((hour - 16) ** 2) / 10),
);
const total = shape.reduce((sum, one) => sum + one, 0);
const level = (day: number) => 2_000 + 6 * (day - FIRST);
const truth = (day: number, hour: number) => (level(day) * (week[weekdayOf(day)] ?? 1) * (shape[hour] ?? 0)) / total;

function history(days: number, change: (value: number, day: number, hour: number) => number | null = (value) => value) {
  const list: Observed[] = [];
  for (let day = FIRST; day < FIRST + days; day += 1)
    for (let hour = 0; hour < 24; hour += 1)
      list.push({ at: dayStart(day) + hour * HOUR, value: change(truth(day, hour), day, hour) });
  return list;
}
const expected = (list: readonly Observed[], day: number, hour: number, effects: readonly Effect[] = []) => {
  const forecast = learn(list, HOUR, effects);
  return forecast ? expectedAt(forecast, dayStart(day) + hour * HOUR) : Number.NaN;
};
const next = FIRST + 60;
const near = (found: number, wanted: number, share: number) =>
  expect(Math.abs(found - wanted) / wanted, `${found} against ${wanted}`).toBeLessThan(share);

describe("a forecast", () => {
  test("finds level, trend, week and day of a series that has nothing else", () => {
    for (const day of [next, next + 5, next + 13])
      for (const hour of [3, 10, 17]) near(expected(history(60), day, hour), truth(day, hour), 0.02);
  });

  test("is not moved by gaps, by days half missing, or by a tenth of days gone mad", () => {
    const torn = history(60, (value, day, hour) => {
      if (day % 11 === 0) return null;
      if (day % 7 === 2 && hour > 12 && hour < 17) return null;
      return day % 10 === 3 ? value * 4 : value;
    });
    for (const hour of [9, 10, 14, 19]) near(expected(torn, next + 2, hour), truth(next + 2, hour), 0.06);
  });

  test("learns what a holiday and a campaign do from days of their name, and takes a factor it is given", () => {
    const date = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
    const effects: Effect[] = [
      { date: date(FIRST + 20), kind: "holiday", name: "national", factor: null },
      { date: date(next + 1), kind: "holiday", name: "national", factor: null },
      { date: date(FIRST + 40), kind: "campaign", name: "double-eleven", factor: null },
      { date: date(next + 2), kind: "campaign", name: "double-eleven", factor: null },
      { date: date(next + 3), kind: "campaign", name: "new", factor: 1.5 },
      { date: date(next + 4), kind: "campaign", name: "never-seen", factor: null },
    ];
    const list = history(60, (value, day) => value * (day === FIRST + 20 ? 0.5 : day === FIRST + 40 ? 1.8 : 1));
    near(expected(list, next, 10, effects), truth(next, 10), 0.02);
    near(expected(list, next + 1, 10, effects), 0.5 * truth(next + 1, 10), 0.03);
    near(expected(list, next + 2, 10, effects), 1.8 * truth(next + 2, 10), 0.03);
    near(expected(list, next + 3, 10, effects), 1.5 * truth(next + 3, 10), 0.03);
    near(expected(list, next + 4, 10, effects), truth(next + 4, 10), 0.03);
  });

  test("makes do with a week, or with a day, and with nothing says nothing", () => {
    near(expected(history(7), FIRST + 8, 10), truth(FIRST + 8, 10), 0.2);
    near(expected(history(1), FIRST + 1, 10), truth(FIRST, 10), 0.01);
    expect(learn([], HOUR)).toBeNull();
    expect(learn([{ at: dayStart(FIRST), value: 3 }], HOUR)).toBeNull();
  });

  test("never expects less than nothing", () => {
    const dying = history(40, (value, day) => Math.max(0, value * (1 - (day - FIRST) / 42)));
    expect(expected(dying, FIRST + 70, 10)).toBe(0);
  });

  test("of one history is one forecast", () => {
    expect(expected(history(30), next, 9)).toBe(expected(history(30), next, 9));
  });
});

describe("the error of a forecast", () => {
  test("is of sums, and bias keeps its sign", () => {
    const error = errorOf([
      { actual: 100, expected: 110 },
      { actual: 100, expected: 90 },
      { actual: 200, expected: 212 },
    ]);
    expect(error.wape).toBeCloseTo(32 / 400, 12);
    expect(error.bias).toBeCloseTo(12 / 400, 12);
    expect(errorOf([])).toEqual({ wape: null, bias: null });
  });

  test("is smaller than that of last week's same hour where arrivals are noisy, and without bias", () => {
    const random = seeded(11);
    const noisy = history(70, (value) => {
      // Poisson by its normal approximation.
      const spread = Math.sqrt(value) * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
      return Math.max(0, Math.round(value + spread));
    });
    const { forecast, naive, intervals } = accuracyOf(noisy, HOUR, [], 14);
    process.stdout.write(`forecast WAPE ${forecast.wape?.toFixed(4)}, naive ${naive.wape?.toFixed(4)}\n`);
    expect(intervals).toBe(14 * 24);
    expect(forecast.wape ?? 1).toBeLessThan((naive.wape ?? 0) * 0.85);
    expect(Math.abs(forecast.bias ?? 1)).toBeLessThan(0.02);
  });
});
