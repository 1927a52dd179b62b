import { Id, Instant } from "@quintet/kernel";
import { z } from "zod";
import { HolidayKind } from "./enums.ts";

/** A day of a calendar's own wall clock. */
export const DayText = z.iso.date();
const CLOCK_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** Working time of one day, wall clock of the calendar's zone; `24:00` is the end of the day. */
export const WorkingSpan = z
  .strictObject({ from: z.string().regex(CLOCK_TIME), to: z.string().regex(CLOCK_TIME) })
  .refine(({ from, to }) => from < to, "a working span ends after it begins");
export type WorkingSpan = z.infer<typeof WorkingSpan>;
const Spans = z.array(WorkingSpan).max(12);

/** Why a day is not as its weekday: no work, worked like a usual working day (调休), or with spans of its own. */
export const ExceptionKind = z.enum(["holiday", "shifted", "own"]);

export const CalendarException = z.strictObject({
  date: DayText,
  kind: ExceptionKind,
  name: z.string().trim().min(1).max(60),
  nameEn: z.string().trim().max(60).default(""),
  /** Only of kind `own`. */
  spans: Spans.default([]),
});
export type CalendarException = z.infer<typeof CalendarException>;

/** A zone name of the IANA database that this machine knows. */
const Zone = z
  .string()
  .max(60)
  .refine((zone) => {
    try {
      new Intl.DateTimeFormat("en", { timeZone: zone });
      return true;
    } catch {
      return false;
    }
  }, "this time zone is not known");

/** Working time as clocks count it. Whoever has no calendar counts around the clock. */
export const Calendar = z.strictObject({
  key: Id,
  name: z.string().trim().min(1).max(60),
  nameEn: z.string().trim().max(60).default(""),
  zone: Zone,
  /** Spans of Monday to Sunday. */
  week: z.array(Spans).length(7),
  /** Which imported public holidays it keeps, such as CN; null keeps none. */
  region: z.string().max(8).nullable().default(null),
  exceptions: z.array(CalendarException).max(2000).default([]),
});
export type Calendar = z.infer<typeof Calendar>;

export const CalendarView = Calendar.extend({
  version: z.number().int(),
  at: Instant,
  by: z.string(),
  /** Length of one working day in minutes: what P1D means in its business time. */
  dayMinutes: z.number().int(),
});
export const Calendars = z.strictObject({ calendars: z.array(CalendarView) });
export const CalendarByKey = z.strictObject({ key: Id });
/** `basedOn` is the version that was read; 0 makes a new calendar. */
export const SaveCalendar = z.strictObject({ calendar: Calendar, basedOn: z.number().int().min(0) });
export const CalendarSaved = z.strictObject({ key: Id, version: z.number().int(), recomputed: z.number().int() });

export const Holiday = z.strictObject({
  region: z.string().min(2).max(8),
  date: DayText,
  kind: HolidayKind,
  name: z.string().trim().min(1).max(60),
  nameEn: z.string().trim().max(60).default(""),
  /** Worked out from the law before the year's arrangement is published. */
  provisional: z.boolean().default(false),
});
export type Holiday = z.infer<typeof Holiday>;
/** One year of a region: replaces what was imported for that year before. */
export const ImportHolidays = z
  .strictObject({
    region: z.string().min(2).max(8),
    year: z.number().int().min(2000).max(2100),
    holidays: z.array(Holiday.omit({ region: true })).max(200),
  })
  .refine(({ year, holidays }) => holidays.every(({ date }) => date.startsWith(`${year}-`)), {
    message: "every day belongs to the year",
    path: ["holidays"],
  });
export const HolidaysImported = z.strictObject({ days: z.number().int(), recomputed: z.number().int() });
export const ListHolidays = z.strictObject({ region: z.string().min(2).max(8), year: z.number().int() });
export const Holidays = z.strictObject({ holidays: z.array(Holiday) });
