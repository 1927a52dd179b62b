import { amountOf, type Clock, clockDueAt, countedStretches } from "../clock.ts";
import { type BusinessCalendar, businessCalendar, type DayKind, ruleOf } from "./working-time.ts";
import { DAY, dateText, offsetAt } from "./zone.ts";

/** One local day between start and due time: what was counted, or why nothing was. */
export interface Segment {
  date: string;
  kind: DayKind | "paused";
  name: { zh: string; en: string };
  countedMs: number;
  spans: { from: number; to: number }[];
}

const ALL_DAY = [{ from: "00:00", to: "24:00" }];
/** Around the clock, told in the days of Asia/Shanghai. */
const always: BusinessCalendar = businessCalendar({
  key: "always",
  name: "自然时",
  nameEn: "around the clock",
  zone: "Asia/Shanghai",
  week: Array.from({ length: 7 }, () => ALL_DAY),
  region: null,
  exceptions: [],
});

/** More days than this are told in sum: nobody reads a list of a year. */
const MOST_DAYS = 92;

function dayName(calendar: BusinessCalendar, day: number): Segment["name"] {
  const { kind, name, nameEn } = ruleOf(calendar, day);
  if (kind === "weekend") return { zh: "周末休息", en: "weekend" };
  if (kind === "shifted") return { zh: `调休上班(${name})`, en: `shifted working day (${nameEn || name})` };
  return { zh: name, en: nameEn || name };
}

/** How a due time came about, day by day in the calendar's zone, until the due time or at most 92 days. */
export function explainDue(clock: Clock, now: number): Segment[] {
  const calendar = clock.calendar ?? always;
  const due = clockDueAt(clock, now);
  const amount = amountOf(clock);
  if (due === null || amount === null) return [];
  const localDay = (at: number) => Math.floor((at + offsetAt(calendar.zone, at)) / DAY);
  const counted = new Map<number, { from: number; to: number }[]>();
  // A clock around the clock has its whole amount between start and due time, months included.
  for (const { day, from, to } of countedStretches({ ...clock, calendar }, amount, now, due)) {
    const spans = counted.get(day) ?? [];
    const last = spans.at(-1);
    if (last && last.to === from) last.to = to;
    else spans.push({ from, to });
    counted.set(day, spans);
  }
  const [first, last] = [localDay(clock.startedAt), localDay(Math.max(due - 1, clock.startedAt))];
  return Array.from({ length: Math.min(last - first + 1, MOST_DAYS) }, (_, index) => {
    const day = first + index;
    const spans = counted.get(day) ?? [];
    const countedMs = spans.reduce((sum, { from, to }) => sum + to - from, 0);
    const { kind, spans: open } = ruleOf(calendar, day);
    const still = countedMs === 0 && open.length > 0 && day !== first && day !== last;
    return {
      date: dateText(day),
      kind: still ? ("paused" as const) : kind,
      name: still ? { zh: "时钟暂停", en: "clock paused" } : dayName(calendar, day),
      countedMs,
      spans,
    };
  });
}
