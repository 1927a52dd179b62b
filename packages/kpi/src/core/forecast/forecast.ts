import { DAY } from "../day.ts";
import { type DayShapes, dayShapes, volumeOf } from "./day-shape.ts";
import {
  type Day,
  dateOf,
  dayNumber,
  dayStart,
  daysOf,
  type Effect,
  median,
  type Observed,
  weekdayOf,
} from "./history.ts";
import { type Level, levelOf, volumeAt } from "./level.ts";

export interface Forecast {
  stepMs: number;
  level: Level;
  shapes: DayShapes;
  /** What each named day does to the volume, given or learned; names nothing is known of do nothing. */
  factors: ReadonlyMap<string, number>;
  effects: readonly Effect[];
}

const nameOf = ({ kind, name }: Effect): string => `${kind}:${name}`;

/** What days of each name did to the volume, against what the plain days around them let expect. */
function learnFactors(
  days: readonly Day[],
  effects: readonly Effect[],
  level: Level,
  shapes: DayShapes,
): Map<string, number> {
  const seen = new Map<string, number[]>();
  const at = new Map(days.map((day) => [dateOf(day.day), day]));
  for (const effect of effects) {
    const day = at.get(effect.date);
    const volume = day ? volumeOf(day, shapes) : null;
    const expected = day ? volumeAt(level, day.day) : 0;
    if (volume === null || expected <= 0) continue;
    seen.set(nameOf(effect), [...(seen.get(nameOf(effect)) ?? []), volume / expected]);
  }
  const factors = new Map<string, number>();
  for (const effect of effects) {
    const name = nameOf(effect);
    factors.set(name, effect.factor ?? factors.get(name) ?? median(seen.get(name) ?? []) ?? 1);
  }
  return factors;
}

/**
 * Learns from a history of equal intervals of `stepMs` (a divisor of a day): level, trend, the week's and the day's
 * shape, and what named days do. Days under an effect teach nothing but that effect. Null without a usable day.
 */
export function learn(history: readonly Observed[], stepMs: number, effects: readonly Effect[] = []): Forecast | null {
  const days = daysOf(history, stepMs);
  const special = new Set(effects.map(({ date }) => date));
  const plain = days.filter(({ day }) => !special.has(dateOf(day)));
  const shapes = dayShapes(plain, DAY / stepMs);
  const volumes = plain.flatMap((day) => {
    const volume = volumeOf(day, shapes);
    return volume === null ? [] : [{ day: day.day, volume }];
  });
  const level = levelOf(volumes);
  if (!level) return null;
  return { stepMs, level, shapes, factors: learnFactors(days, effects, level, shapes), effects };
}

/** All factors on a day together. */
export function effectOn({ effects, factors }: Forecast, date: string): number {
  return effects
    .filter((effect) => effect.date === date)
    .reduce((product, effect) => product * (effect.factor ?? factors.get(nameOf(effect)) ?? 1), 1);
}

/** The volume to be expected in the interval that begins at `at`. */
export function expectedAt(forecast: Forecast, at: number): number {
  const day = dayNumber(at);
  const share = forecast.shapes[weekdayOf(day)]?.[Math.floor((at - dayStart(day)) / forecast.stepMs)] ?? 0;
  return volumeAt(forecast.level, day) * share * effectOn(forecast, dateOf(day));
}
