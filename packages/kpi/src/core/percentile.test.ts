import { binOf } from "@quintet/cockpit/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { PERCENTILE_ERROR, percentileOf } from "./percentile.ts";

const binsOf = (durations: readonly number[]): [number, number][] => {
  const bins = new Map<number, number>();
  for (const ms of durations) bins.set(binOf(ms), (bins.get(binOf(ms)) ?? 0) + 1);
  return [...bins];
};
const exact = (durations: readonly number[], share: number): number =>
  [...durations].sort((a, b) => a - b)[Math.ceil((durations.length * share) / 100) - 1] ?? Number.NaN;

test("a percentile lies within a bin's width of the exact one, whatever the durations", () => {
  const durations = fc.array(fc.integer({ min: 0, max: 600_000 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(durations, fc.constantFrom(50, 90, 95), (list, share) => {
      const found = percentileOf(binsOf(list), share) ?? Number.NaN;
      const wanted = exact(list, share);
      expect(Math.abs(found - wanted)).toBeLessThanOrEqual(PERCENTILE_ERROR * (wanted + 1000) + 1e-6);
    }),
  );
});

test("the percentile of a whole is that of its merged parts, not the mean of theirs", () => {
  const quiet = Array.from({ length: 90 }, () => 5_000);
  const busy = Array.from({ length: 10 }, () => 300_000);
  const merged = percentileOf([...binsOf(quiet), ...binsOf(busy)], 95) ?? Number.NaN;
  expect(merged).toBeGreaterThan(280_000);
  expect(((percentileOf(binsOf(quiet), 95) ?? 0) + (percentileOf(binsOf(busy), 95) ?? 0)) / 2).toBeLessThan(170_000);
});

test("an empty distribution has none", () => {
  expect(percentileOf([], 90)).toBeNull();
  expect(percentileOf([[3, 0]], 90)).toBeNull();
});
