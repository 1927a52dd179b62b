import { type MeasureName, type MeasureRow, readManyMeasures, readMeasures } from "@quintet/cockpit/contract";
import type { Look } from "@quintet/rpc";
import type { StaffingBase } from "../contract/staffing.ts";
import { DAY } from "../core/day.ts";

type Ask = Pick<Look<unknown>, "ask">["ask"];
const iso = (time: number): string => new Date(time).toISOString();

/** Days of history a forecast learns from: ten weeks. */
export const HISTORY = 70 * DAY;
const RECENT = 28 * DAY;

/** Nobody waits on the line for these: they take their turn, and staffing for a queue of callers is not for them. */
const DEFERRED: ReadonlySet<string | null> = new Set(["portal-form", "email"]);

/** Contacts by queue and hour, as far as the asker sees: all, or only those who wait on the line. */
export async function countedHours(ask: Ask, from: number, until: number, whose: { queueId?: string; live: boolean }) {
  const { rows } = await ask(readMeasures, {
    measures: ["contact.offered"],
    from: iso(from),
    until: iso(until),
    filters: whose.queueId === undefined ? {} : { queueId: whose.queueId },
    by: "queueId",
    across: whose.live ? "channel" : null,
    grain: "hour",
  });
  const queues = new Map<string, Map<number, number>>();
  for (const { key, bucket, acrossKey, values } of rows) {
    if (key === null || bucket === null || (whose.live && DEFERRED.has(acrossKey))) continue;
    const hours = queues.get(key) ?? new Map<number, number>();
    const at = Date.parse(bucket);
    hours.set(at, (hours.get(at) ?? 0) + (values["contact.offered"] ?? 0));
    queues.set(key, hours);
  }
  return queues;
}

/** Mean handling time, and patience as waiting per customer who gave up (both seconds), of four weeks before `until`,
 * of those who wait on the line. */
export async function measuredTimes(ask: Ask, queueId: string, until: number) {
  const measures: MeasureName[] = [
    "handling.handled",
    "handling.talkMs",
    "handling.holdMs",
    "handling.wrapMs",
    "contact.waitMs",
    "contact.abandonWaitMs",
    "contact.abandoned",
  ];
  const { rows } = await ask(readMeasures, {
    measures,
    from: iso(until - RECENT),
    until: iso(until),
    filters: { queueId },
    by: "channel",
  });
  const live = rows.filter(({ key }) => !DEFERRED.has(key));
  const sum = (name: MeasureName): number => live.reduce((total, { values }) => total + (values[name] ?? 0), 0);
  const per = (total: number, count: number): number | null => (count > 0 && total > 0 ? total / count / 1000 : null);
  return {
    handlingSeconds: per(
      sum("handling.talkMs") + sum("handling.holdMs") + sum("handling.wrapMs"),
      sum("handling.handled"),
    ),
    patienceSeconds: per(sum("contact.waitMs") + sum("contact.abandonWaitMs"), sum("contact.abandoned")),
  };
}

const stateOf = (row: MeasureRow | undefined): number | null => {
  if (!row) return null;
  return (row.values["queue.ready"] ?? 0) + (row.values["queue.busy"] ?? 0);
};

/**
 * Agents by interval: what the schedule says, else who was seen ready or busy in the queue. An interval that lies ahead
 * has only a schedule.
 */
export async function staffedSteps(
  ask: Ask,
  queueId: string,
  starts: readonly number[],
  stepMs: number,
  now: number,
): Promise<StaffingBase["staffed"]> {
  const spans = starts.map((at) => ({ from: iso(at), until: iso(at + stepMs), filters: { queueId } }));
  const scheduled = spans.map((span) => ({ ...span, measures: ["staffing.scheduledMs" as const] }));
  const past = spans.filter((_, n) => (starts[n] ?? now) < now);
  const seen = past.map((span) => ({ ...span, measures: ["queue.ready" as const, "queue.busy" as const] }));
  const { answers } = await ask(readManyMeasures, { questions: [...scheduled, ...seen] });
  return starts.map((_, n) => {
    const ms = answers[n]?.[0]?.values["staffing.scheduledMs"] ?? 0;
    if (ms > 0) return { agents: ms / stepMs, source: "schedule" };
    const agents = stateOf(answers[starts.length + n]?.[0]);
    return agents === null || n >= past.length ? null : { agents, source: "queue-state" };
  });
}
