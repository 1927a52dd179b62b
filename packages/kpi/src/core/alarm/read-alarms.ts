import type { AlarmRule } from "../../contract/alarm.ts";
import { type Answers, cellsOf, type Want } from "../cube-plan.ts";
import { DAY, dayOf, type Span } from "../day.ts";
import { type Plan, resultOf, wantOf } from "../indicator-plan.ts";

/** What a rule asks the cube for, now and for the window before where it watches a change. */
export interface AlarmWants {
  now: Want;
  before: Want | null;
}
/** A value of one key; null where it says nothing yet. */
export interface Reading {
  key: string | null;
  centreId: string | null;
  teamId: string | null;
  value: number | null;
}

const HOUR = 3_600_000;
const iso = (time: number): string => new Date(time).toISOString();

function spanOf({ windowMinutes, kind }: AlarmRule, now: Date): Span {
  const time = now.getTime();
  if (kind === "forecast") return { from: dayOf(now).from, until: iso(Math.floor(time / HOUR) * HOUR) };
  // Up to now, so that nothing that lies ahead is in it; a millisecond more for what is told this instant.
  const until = iso(time + 1);
  return windowMinutes === 0 ? { from: dayOf(now).from, until } : { from: iso(time - windowMinutes * 60_000), until };
}

export function alarmWants(rule: AlarmRule, plan: Plan, now: Date): AlarmWants {
  const { by, filters, kind, windowMinutes } = rule;
  // A queue belongs to a centre: whoever answers for that centre sees its alarms.
  const across = by === "queueId" ? ("centreId" as const) : null;
  const span = spanOf(rule, now);
  const want = wantOf(plan, { filters, by, across, grain: "none", span, now });
  if (kind !== "trend") return { now: want, before: null };
  const length = windowMinutes === 0 ? DAY : windowMinutes * 60_000;
  const earlier = { from: iso(Date.parse(span.from) - length), until: span.from };
  return { now: want, before: { ...want, span: earlier } };
}

type Counted = Reading & { denominator: number | null };

/** Values by key. A key that several centres share is summed over them and belongs to none. */
function readingsOf(rule: AlarmRule, plan: Plan, want: Want, answers: Answers): Counted[] {
  const byKey = new Map<string | null, { sums: Map<string, number>; centres: Set<string | null> }>();
  for (const cell of cellsOf(want, answers)) {
    if (rule.by !== null && cell.key === null) continue;
    const known = byKey.get(cell.key) ?? { sums: new Map<string, number>(), centres: new Set<string | null>() };
    for (const [name, value] of cell.sums) known.sums.set(name, (known.sums.get(name) ?? 0) + value);
    known.centres.add(cell.acrossKey);
    byKey.set(cell.key, known);
  }
  return [...byKey].map(([key, { sums, centres }]) => {
    const { value, denominator } = resultOf(plan, { sums });
    const [centre] = centres;
    const counted = denominator ?? value;
    return {
      key,
      centreId: rule.by === "centreId" ? key : centres.size === 1 ? (centre ?? null) : null,
      teamId: rule.by === "teamId" ? key : null,
      value: rule.least > 0 && (counted ?? 0) < rule.least ? null : value,
      denominator,
    };
  });
}

/** Contacts forecast by queue for the hours of today that are over. */
export type Expected = ReadonlyMap<string, number>;

/** Expected volume of the hours that are over at `now`. */
export const expectedSoFar = (hours: readonly number[], now: Date): number => {
  const over = Math.floor((now.getTime() - Date.parse(dayOf(now).from)) / HOUR);
  return hours.slice(0, over).reduce((sum, one) => sum + one, 0);
};

/** What a rule reads: values, changes of values, or per cent of the forecast. */
export function readAlarms(
  rule: AlarmRule,
  plan: Plan,
  wants: AlarmWants,
  answers: Answers,
  expected: Expected,
): Reading[] {
  const readings = readingsOf(rule, plan, wants.now, answers);
  const plain = readings.map(({ denominator: _, ...reading }) => reading);
  if (rule.kind === "threshold") return plain;
  if (rule.kind === "forecast")
    return plain.map((one) => {
      const forecast = expected.get(one.key ?? "") ?? 0;
      return { ...one, value: one.value === null || forecast <= 0 ? null : (100 * one.value) / forecast };
    });
  const before = new Map(
    (wants.before ? readingsOf(rule, plan, wants.before, answers) : []).map((one) => [one.key, one.value]),
  );
  return plain.map((one) => {
    const old = before.get(one.key) ?? null;
    return { ...one, value: one.value === null || old === null ? null : one.value - old };
  });
}
