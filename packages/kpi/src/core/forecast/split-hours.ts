import { DAY } from "../day.ts";
import { expectedAt, type Forecast } from "./forecast.ts";
import { dayNumber, dayStart, type Observed } from "./history.ts";

const HOUR = 3_600_000;

/**
 * A history without holes from what was counted by hours: an hour without facts on a day with some is an hour without
 * customers; a day without any is a day one knows nothing of.
 */
export function historyOf(counted: ReadonlyMap<number, number>, from: number, until: number): Observed[] {
  const known = new Set([...counted.keys()].map(dayNumber));
  const history: Observed[] = [];
  for (let at = from; at < until; at += HOUR)
    history.push({ at, value: counted.get(at) ?? (known.has(dayNumber(at)) ? 0 : null) });
  const first = history.findIndex(({ value }) => value !== null);
  return first < 0 ? [] : history.slice(first);
}

/**
 * The expected volume of intervals of `stepMs` (an hour or half of one) of a day. Halves lean towards the hour beside
 * them, so that a rising morning rises within its hours; the two always make up their hour.
 */
export function expectedSteps(forecast: Forecast, day: number, stepMs: number): { at: number; expected: number }[] {
  const start = dayStart(day);
  const hours = Array.from({ length: 24 }, (_, n) => expectedAt(forecast, start + n * HOUR));
  if (stepMs === HOUR) return hours.map((expected, n) => ({ at: start + n * HOUR, expected }));
  return hours.flatMap((expected, n) => {
    const [before, after] = [hours[n - 1] ?? expected, hours[n + 1] ?? expected];
    const lean = Math.max(-expected / 4, Math.min(expected / 4, (after - before) / 16));
    return [
      { at: start + n * HOUR, expected: expected / 2 - lean },
      { at: start + n * HOUR + DAY / 48, expected: expected / 2 + lean },
    ];
  });
}
