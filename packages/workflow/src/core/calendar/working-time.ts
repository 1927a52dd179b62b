import type { Calendar, Holiday, WorkingSpan } from "../../contract/calendar.ts";
import { readDuration } from "../duration.ts";
import { DAY, dateText, piecesOfDay, weekdayOf } from "./zone.ts";

const MINUTE = 60_000;

export type DayKind = "working" | "weekend" | "holiday" | "shifted" | "own";
/** What a local day is in a calendar. Spans are ms from its midnight by the wall clock. */
export interface DayRule {
  kind: DayKind;
  name: string;
  nameEn: string;
  spans: { from: number; to: number }[];
}

/** A calendar ready to count with: exceptions of its own come before the public ones of its region. */
export interface BusinessCalendar {
  key: string;
  name: string;
  nameEn: string;
  zone: string;
  /** Monday to Sunday. */
  week: DayRule["spans"][];
  days: Record<string, DayRule>;
  /** Length of one working day in ms: the longest of the week. P1D in business time is this much. */
  dayMs: number;
  /** Working days of a week: P1W in business time is that many working days. */
  weekDays: number;
}

const minutes = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

/** Spans in order, overlapping ones melted into one, so that no minute counts twice. */
function spansOf(spans: readonly WorkingSpan[]): DayRule["spans"] {
  const sorted = spans
    .map(({ from, to }) => ({ from: minutes(from) * MINUTE, to: minutes(to) * MINUTE }))
    .sort((a, b) => a.from - b.from);
  const melted: DayRule["spans"] = [];
  for (const span of sorted) {
    const last = melted.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else melted.push({ ...span });
  }
  return melted;
}

const lengthOf = (spans: DayRule["spans"]): number => spans.reduce((sum, { from, to }) => sum + to - from, 0);

/** Compiles a calendar with the public holidays of its region. A shifted working day works like the longest weekday. */
export function businessCalendar(calendar: Calendar, holidays: readonly Holiday[] = []): BusinessCalendar {
  const week = calendar.week.map(spansOf);
  const usual = week.reduce((best, spans) => (lengthOf(spans) > lengthOf(best) ? spans : best), [] as DayRule["spans"]);
  const days: BusinessCalendar["days"] = {};
  for (const { date, kind, name, nameEn, region } of holidays) {
    if (region === calendar.region) days[date] = { kind, name, nameEn, spans: kind === "holiday" ? [] : usual };
  }
  for (const { date, kind, name, nameEn, spans } of calendar.exceptions) {
    days[date] = { kind, name, nameEn, spans: kind === "own" ? spansOf(spans) : kind === "holiday" ? [] : usual };
  }
  const { key, name, nameEn, zone } = calendar;
  return {
    key,
    name,
    nameEn,
    zone,
    week,
    days,
    dayMs: lengthOf(usual),
    weekDays: week.filter((spans) => spans.length > 0).length,
  };
}

const WEEKEND = { kind: "weekend", name: "休息日", nameEn: "day off", spans: [] } as const;

export function ruleOf(calendar: BusinessCalendar, localDay: number): DayRule {
  const exception = calendar.days[dateText(localDay)];
  if (exception) return exception;
  const spans = calendar.week[weekdayOf(localDay)] ?? [];
  return spans.length ? { kind: "working", name: "", nameEn: "", spans } : { ...WEEKEND, spans: [] };
}

/** A stretch in which the calendar works, epoch ms, within one local day. */
export interface Stretch {
  day: number;
  from: number;
  to: number;
}

/**
 * The working stretches from `from` until `until`, in order. An instant works when the wall clock then shows a time
 * within a span: an hour that a zone skips is not there, one it repeats counts twice.
 */
export function* stretches(calendar: BusinessCalendar, from: number, until: number): Generator<Stretch> {
  for (let utcDay = Math.floor(from / DAY); utcDay * DAY < until; utcDay += 1) {
    for (const piece of piecesOfDay(calendar.zone, utcDay)) {
      const [wallFrom, wallTo] = [piece.from + piece.offset, piece.to + piece.offset];
      for (let day = Math.floor(wallFrom / DAY); day * DAY < wallTo; day += 1) {
        for (const span of ruleOf(calendar, day).spans) {
          const begin = Math.max(day * DAY + span.from, wallFrom) - piece.offset;
          const end = Math.min(day * DAY + span.to, wallTo) - piece.offset;
          const [cutFrom, cutTo] = [Math.max(begin, from), Math.min(end, until)];
          if (cutFrom < cutTo) yield { day, from: cutFrom, to: cutTo };
        }
      }
    }
  }
}

/**
 * Business time of an ISO 8601 duration in ms: hours are working hours, a day is one working day of the calendar (not
 * 24 working hours), a week its working days. Null for months and years, which have no fixed amount of work.
 */
export function businessMs(calendar: BusinessCalendar, iso: string): number | null {
  const match = /^P(?=\d|T\d)(?:(\d+)W)?(?:(\d+)D)?(T.+)?$/.exec(iso.trim());
  if (!match) return null;
  const rest = match[3] === undefined ? { months: 0, ms: 0 } : readDuration(`P${match[3]}`);
  if (!rest) return null;
  const days = Number(match[1] ?? 0) * calendar.weekDays + Number(match[2] ?? 0);
  return days * calendar.dayMs + rest.ms;
}

/** How far ahead a due time is looked for; a calendar that never works in that time has none. */
export const HORIZON = 20 * 366 * DAY;

/**
 * The instant at which `amount` ms of working time have passed since `start`: the end of a working span rather than
 * the beginning of the next. Null when the calendar does not work that much within twenty years.
 */
export function addWorking(calendar: BusinessCalendar, start: number, amount: number): number | null {
  if (amount <= 0) return start;
  let left = amount;
  for (const { from, to } of stretches(calendar, start, start + HORIZON)) {
    if (to - from >= left) return from + left;
    left -= to - from;
  }
  return null;
}

/** Working time between two instants in ms; 0 when `to` is not after `from`. */
export function workingBetween(calendar: BusinessCalendar, from: number, to: number): number {
  let sum = 0;
  for (const stretch of stretches(calendar, from, to)) sum += stretch.to - stretch.from;
  return sum;
}
