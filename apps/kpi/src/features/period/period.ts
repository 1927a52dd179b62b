import { DAY, dayOf, monthOf } from "@quintet/kpi/core";

export const periodNames = ["today", "yesterday", "7d", "30d", "month", "custom"] as const;
export type PeriodName = (typeof periodNames)[number];
export type Grain = "hour" | "day";

/** What an address says of a period; `from` and `until` are whole days of Asia/Shanghai, both inclusive. */
export interface PeriodSearch {
  period?: PeriodName;
  from?: string;
  until?: string;
}
/** A half-open interval. */
export interface Span {
  from: string;
  until: string;
}

const OFFSET = 8 * 3_600_000;
const iso = (time: number): string => new Date(time).toISOString();
const isDay = (text: unknown): text is string =>
  typeof text === "string" && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** The day of a moment in Asia/Shanghai: `2026-07-11`. */
export const dayName = (moment: number): string => iso(moment + OFFSET).slice(0, 10);
const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) - OFFSET;

/** Reads a period from an address; what makes no sense counts as today. */
export function parsePeriod({ period, from, until }: Record<string, unknown>): PeriodSearch {
  const name = periodNames.find((one) => one === period);
  if (name === undefined || name === "today") return {};
  if (name !== "custom") return { period: name };
  return isDay(from) && isDay(until) && from <= until ? { period: "custom", from, until } : {};
}

/** The interval of a period at `now`. */
export function spanOf({ period = "today", from, until }: PeriodSearch, now: number): Span {
  const today = dayOf(new Date(now));
  const start = Date.parse(today.from);
  const { until: end } = today;
  switch (period) {
    case "today":
      return today;
    case "yesterday":
      return { from: iso(start - DAY), until: today.from };
    case "7d":
      return { from: iso(start - 6 * DAY), until: end };
    case "30d":
      return { from: iso(start - 29 * DAY), until: end };
    case "month":
      return { from: monthOf(dayName(now).slice(0, 7)).from, until: end };
    case "custom":
      return from && until ? { from: iso(startOf(from)), until: iso(startOf(until) + DAY) } : today;
  }
}

/** The interval to compare with: as long, and right before; today is compared with yesterday up to the same time. */
export function spanBefore(period: PeriodSearch, now: number): Span {
  const { from, until } = spanOf(period, now);
  const [start, end] = [Date.parse(from), Math.min(Date.parse(until), now)];
  const length = Math.ceil((Date.parse(until) - start) / DAY) * DAY;
  return { from: iso(start - length), until: iso(end - length) };
}

/** Days in a span: up to three are drawn by hour, more by day. */
export const grainFor = ({ from, until }: Span): Grain =>
  Date.parse(until) - Date.parse(from) > 3 * DAY ? "day" : "hour";
/** A chart of more than 744 hours tells nothing more than one of days. */
export const mayTakeHours = ({ from, until }: Span): boolean => Date.parse(until) - Date.parse(from) <= 31 * DAY;
