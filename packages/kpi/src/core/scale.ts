import type { Indicator } from "../contract/indicator.ts";

type Unit = Indicator["unit"];
const factor: Record<Unit, number> = {
  count: 1,
  percent: 100,
  "per-thousand": 1000,
  points: 100,
  score: 1,
  yuan: 1 / 100,
  seconds: 1 / 1000,
  hours: 1 / 3_600_000,
};

/** A result in the unit of its indicator: shares as 0 to 100 %, milliseconds as seconds or hours, fen as yuan. */
export const inUnit = (value: number | null, unit: Unit): number | null =>
  value === null ? null : value * factor[unit];
