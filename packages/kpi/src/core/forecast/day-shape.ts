import { type Day, median, weekdayOf } from "./history.ts";

/** How a day's volume lies over its intervals: shares that sum to 1, for each weekday its own. */
export type DayShapes = readonly (readonly number[])[];

/** Of so many days of one weekday a shape of its own can be told. */
const ENOUGH = 2;
const whole = ({ values }: Day): boolean => values.every((value) => value !== null);
const sumOf = (values: readonly (number | null)[]): number => values.reduce<number>((sum, one) => sum + (one ?? 0), 0);

/** The median share of each interval, so that a single odd day changes nothing; even where nothing is known. */
function shapeOf(days: readonly Day[], places: number): number[] {
  const known = days.filter((day) => whole(day) && sumOf(day.values) > 0);
  const shares = Array.from({ length: places }, (_, place) => {
    const seen = known.map((day) => (day.values[place] ?? 0) / sumOf(day.values));
    return median(seen) ?? 1 / places;
  });
  const total = sumOf(shares);
  return total > 0 ? shares.map((one) => one / total) : shares.map(() => 1 / places);
}

export function dayShapes(days: readonly Day[], places: number): DayShapes {
  const common = shapeOf(days, places);
  return Array.from({ length: 7 }, (_, weekday) => {
    const own = days.filter((day) => weekdayOf(day.day) === weekday && whole(day) && sumOf(day.values) > 0);
    return own.length >= ENOUGH ? shapeOf(own, places) : common;
  });
}

/** Of less than this share of a day no total can be told. */
const LEAST = 0.5;

/** A day's volume; what is missing of it is filled up by its shape. Null where too little is known. */
export function volumeOf(day: Day, shapes: DayShapes): number | null {
  const shape = shapes[weekdayOf(day.day)] ?? [];
  const known = shape.reduce((sum, share, place) => (day.values[place] === null ? sum : sum + share), 0);
  return known < LEAST ? null : sumOf(day.values) / known;
}
