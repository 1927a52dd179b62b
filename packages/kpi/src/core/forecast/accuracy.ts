import { DAY } from "../day.ts";
import { expectedAt, learn } from "./forecast.ts";
import { dayNumber, dayStart, type Effect, type Observed } from "./history.ts";

export interface Error {
  /** Σ|actual − expected| ÷ Σ actual; null where nothing came. */
  wape: number | null;
  /** Σ(expected − actual) ÷ Σ actual. */
  bias: number | null;
}

/** How far expectations were from what came. */
export function errorOf(pairs: readonly { actual: number; expected: number }[]): Error {
  const came = pairs.reduce((sum, { actual }) => sum + actual, 0);
  if (came === 0) return { wape: null, bias: null };
  const missed = pairs.reduce((sum, { actual, expected }) => sum + Math.abs(actual - expected), 0);
  const expected = pairs.reduce((sum, one) => sum + one.expected, 0);
  return { wape: missed / came, bias: (expected - came) / came };
}

export interface Accuracy {
  forecast: Error;
  /** Against the simplest there is: the same interval of the week before. */
  naive: Error;
  intervals: number;
}

/**
 * How good forecasts of the last `days` days would have been, each day forecast from what was known the day before.
 * Intervals whose naive expectation is unknown are left out of both, so that the two are compared over the same.
 */
export function accuracyOf(
  history: readonly Observed[],
  stepMs: number,
  effects: readonly Effect[],
  days: number,
): Accuracy {
  const known = new Map(history.flatMap(({ at, value }) => (value === null ? [] : [[at, value] as const])));
  const last = Math.max(...history.map(({ at }) => dayNumber(at)));
  const forecasts: { actual: number; expected: number }[] = [];
  const naives: { actual: number; expected: number }[] = [];
  for (let day = last - days + 1; day <= last; day += 1) {
    const start = dayStart(day);
    const forecast = learn(
      history.filter(({ at }) => at < start),
      stepMs,
      effects,
    );
    if (!forecast) continue;
    for (let at = start; at < start + DAY; at += stepMs) {
      const [actual, before] = [known.get(at), known.get(at - 7 * DAY)];
      if (actual === undefined || before === undefined) continue;
      forecasts.push({ actual, expected: expectedAt(forecast, at) });
      naives.push({ actual, expected: before });
    }
  }
  return { forecast: errorOf(forecasts), naive: errorOf(naives), intervals: forecasts.length };
}
