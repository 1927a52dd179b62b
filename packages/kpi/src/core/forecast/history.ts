import { DAY } from "../day.ts";

/** As in day.ts: Asia/Shanghai. */
const OFFSET = 8 * 3_600_000;

/** What came in one interval; null where nothing is known, which is not zero. */
export interface Observed {
  at: number;
  value: number | null;
}

/** A day that is not like others. Without a factor it is learned from days of the same name in the history. */
export interface Effect {
  /** `2026-10-01`, in Asia/Shanghai. */
  date: string;
  kind: "holiday" | "campaign";
  name: string;
  factor: number | null;
}

/** Days since 1970 in Asia/Shanghai. */
export const dayNumber = (at: number): number => Math.floor((at + OFFSET) / DAY);
export const dayStart = (day: number): number => day * DAY - OFFSET;
/** 0 is Monday. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

export function median(values: readonly number[]): number | null {
  if (!values.length) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** A day of the history: its values by place within the day, of which some may be missing. */
export interface Day {
  day: number;
  values: (number | null)[];
}

/** The history by days, each with all its places; what was not observed is null. */
export function daysOf(history: readonly Observed[], stepMs: number): Day[] {
  const places = DAY / stepMs;
  const days = new Map<number, (number | null)[]>();
  for (const { at, value } of history) {
    const day = dayNumber(at);
    const values = days.get(day) ?? new Array<number | null>(places).fill(null);
    values[Math.floor((at - dayStart(day)) / stepMs)] = value;
    days.set(day, values);
  }
  return [...days].sort(([a], [b]) => a - b).map(([day, values]) => ({ day, values }));
}
