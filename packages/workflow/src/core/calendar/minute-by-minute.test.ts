import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Calendar, WorkingSpan } from "../../contract/calendar.ts";
import { clockDueAt } from "../clock.ts";
import { addWorking, businessCalendar, workingBetween } from "./working-time.ts";

const MINUTE = 60_000;
const DAYS = 12;

/** What the wall clock of a zone shows at every minute of some days, asked of Intl minute by minute. */
function wallClock(zone: string, first: string) {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  const begin = Date.parse(`${first}T00:00:00Z`);
  const minutes = Array.from({ length: DAYS * 1440 }, (_, index) => {
    const [date = "", time = ""] = format.format(begin + index * MINUTE).split(" ");
    return { date, time, weekday: (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7 };
  });
  return { zone, begin, minutes };
}

const clocks = [
  wallClock("America/New_York", "2026-03-03"),
  wallClock("America/New_York", "2026-10-27"),
  wallClock("Europe/Berlin", "2026-03-24"),
  wallClock("Europe/Berlin", "2026-10-20"),
  wallClock("Australia/Lord_Howe", "2026-03-31"),
  wallClock("Asia/Kathmandu", "2026-05-01"),
  wallClock("Asia/Shanghai", "2026-02-10"),
];

const time = (of: number) => `${String(Math.floor(of / 60)).padStart(2, "0")}:${String(of % 60).padStart(2, "0")}`;
const span = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .filter(([from, to]) => from < to)
  .map(([from, to]): WorkingSpan => ({ from: time(from), to: time(to) }));
const spans = fc.array(span, { maxLength: 3 });
const minutesIn = fc.integer({ min: 0, max: DAYS * 1440 - 1 });

const scene = fc.record({
  at: fc.constantFrom(...clocks),
  week: fc.array(spans, { minLength: 7, maxLength: 7 }),
  exceptions: fc.array(
    fc.record({
      day: fc.integer({ min: 0, max: DAYS - 1 }),
      kind: fc.constantFrom("holiday" as const, "shifted" as const, "own" as const),
      spans,
    }),
    { maxLength: 4 },
  ),
  start: minutesIn,
  amount: fc.integer({ min: 1, max: 60 * 40 }),
  pauses: fc.array(fc.tuple(minutesIn, fc.integer({ min: 1, max: 2000 })), { maxLength: 3 }),
});
type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never;

function calendarOf({ at, week, exceptions }: Scene): Calendar {
  const dated = exceptions.map(({ day, kind, spans }) => {
    const date = new Date(at.begin + day * 86_400_000).toISOString().slice(0, 10);
    return { date, kind, name: kind, nameEn: "", spans: kind === "own" ? spans : [] };
  });
  const once = [...new Map(dated.map((one) => [one.date, one])).values()];
  return { key: "c", name: "c", nameEn: "", zone: at.zone, week, region: null, exceptions: once };
}

const minutesOf = (list: readonly WorkingSpan[]) => {
  const set = new Set<number>();
  for (const { from, to } of list) {
    const [a, b] = [from, to].map((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));
    for (let minute = a ?? 0; minute < (b ?? 0); minute += 1) set.add(minute);
  }
  return set;
};

/** For every minute of the scene whether it is worked, by looking at the wall clock and at nothing else. */
function worked({ at }: Scene, calendar: Calendar): boolean[] {
  const week = calendar.week.map(minutesOf);
  const usual = week.reduce((best, one) => (one.size > best.size ? one : best), new Set<number>());
  const special = new Map(
    calendar.exceptions.map(({ date, kind, spans }) => [
      date,
      kind === "holiday" ? new Set<number>() : kind === "own" ? minutesOf(spans) : usual,
    ]),
  );
  return at.minutes.map(({ date, time: shown, weekday }) => {
    const minute = Number(shown.slice(0, 2)) * 60 + Number(shown.slice(3));
    return (special.get(date) ?? week[weekday])?.has(minute) ?? false;
  });
}

const seed = Date.now() % 2_147_483_647;

describe("business time agrees with a clock that is looked at every minute", () => {
  test("for due times, for time between, and for pauses, on six thousand random calendars", () => {
    console.info(`seed ${seed}`);
    let reached = 0;
    fc.assert(
      fc.property(scene, (one) => {
        const calendar = calendarOf(one);
        const business = businessCalendar(calendar);
        const works = worked(one, calendar);
        const start = one.at.begin + one.start * MINUTE;
        const end = one.at.begin + works.length * MINUTE;
        const find = (counts: (minute: number) => boolean) => {
          let left = one.amount;
          for (let minute = one.start; minute < works.length; minute += 1) {
            if (works[minute] && counts(minute)) left -= 1;
            if (left === 0) return one.at.begin + (minute + 1) * MINUTE;
          }
          return null;
        };
        const due = addWorking(business, start, one.amount * MINUTE);
        const expected = find(() => true);
        if (expected === null) expect(due === null || due > end).toBe(true);
        else {
          reached += 1;
          expect(due).toBe(expected);
        }
        const whole = works.slice(one.start).filter(Boolean).length;
        expect(workingBetween(business, start, end)).toBe(whole * MINUTE);
        const still = one.pauses.map(([from, length]) => ({ from, to: from + length }));
        const pauses = still.map(({ from, to }) => ({
          from: one.at.begin + from * MINUTE,
          to: one.at.begin + to * MINUTE,
          reason: "",
        }));
        const clock = { startedAt: start, duration: `PT${one.amount}M`, pauses, calendar: business };
        const paused = find((minute) => !still.some(({ from, to }) => from <= minute && minute < to));
        const pausedDue = clockDueAt(clock, end);
        if (paused === null) expect(pausedDue === null || pausedDue > end).toBe(true);
        else expect(pausedDue).toBe(paused);
      }),
      { numRuns: 6000, seed },
    );
    expect(reached).toBeGreaterThan(3000);
  });
});
