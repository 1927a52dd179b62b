import { expect, test } from "vitest";
import { learn } from "./forecast.ts";
import { dayStart } from "./history.ts";
import { expectedSteps, historyOf } from "./split-hours.ts";

const HOUR = 3_600_000;
const start = dayStart(20_600);

test("an hour without facts is an empty hour on a day with some, and unknown on a day without any", () => {
  const counted = new Map([
    [start + 9 * HOUR, 5],
    [start + 49 * HOUR, 7],
  ]);
  const history = historyOf(counted, start - 24 * HOUR, start + 72 * HOUR);
  expect(history).toHaveLength(72);
  expect(history[0]).toEqual({ at: start, value: 0 });
  expect(history[9]?.value).toBe(5);
  expect(history.slice(24, 48).every(({ value }) => value === null)).toBe(true);
  expect(historyOf(new Map(), start, start + 24 * HOUR)).toEqual([]);
});

test("half hours make up their hour and lean towards the busier neighbour", () => {
  const history = Array.from({ length: 24 }, (_, n) => ({ at: start + n * HOUR, value: n * 10 }));
  const forecast = learn(history, HOUR);
  if (!forecast) throw new Error("no forecast");
  const hours = expectedSteps(forecast, 20_601, HOUR);
  const halves = expectedSteps(forecast, 20_601, HOUR / 2);
  expect(halves).toHaveLength(48);
  for (const [n, { expected }] of hours.entries())
    expect((halves[2 * n]?.expected ?? 0) + (halves[2 * n + 1]?.expected ?? 0)).toBeCloseTo(expected, 9);
  expect(halves[20]?.expected).toBeLessThan(halves[21]?.expected ?? 0);
  expect(halves.every(({ expected }) => expected >= 0)).toBe(true);
});
