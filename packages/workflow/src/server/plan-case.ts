import type { Deed } from "@quintet/rpc";
import type { BusinessCalendar } from "../core/calendar/working-time.ts";
import { type Limit, limitOf, partyWords, type Question, warningRules } from "../core/cases/agreement.ts";
import { type Change, type ChangeOf, changesOf } from "../core/cases/change.ts";
import { type Parties, partyWord } from "../core/cases/party.ts";
import { planChanges } from "../core/cases/plan-changes.ts";
import { clockDueAt, warnMoments } from "../core/clock.ts";
import type { Definition, Event } from "../core/index.ts";
import { agreementsAt } from "./agreement-store.ts";
import { businessCalendars } from "./calendar-store.ts";
import type { CaseRecord } from "./instance-store.ts";
import { withStandIns } from "./substitute-store.ts";

interface Planned {
  record: Pick<CaseRecord, "tenantId" | "kind" | "grade">;
  definition: Definition;
  parties: Parties;
}

/** A time limit that is known to the ms, with all a clock must remember of where it comes from. */
export interface ClockLimit {
  duration: string;
  dueAt: number;
  calendarKey: string | null;
  agreementId: string;
  agreementVersion: number;
  warnAt: number | null;
}

function timed({ agreement, duration, calendarKey }: Limit, at: number, calendar: BusinessCalendar | null) {
  const clock = { startedAt: at, duration, pauses: [], calendar };
  const dueAt = clockDueAt(clock, at);
  if (dueAt === null) return null;
  const [warnAt = null] = warnMoments(clock, at, warningRules(agreement.terms.warn));
  const { id: agreementId, version: agreementVersion } = agreement;
  return { duration, dueAt, calendarKey: calendar ? calendarKey : null, agreementId, agreementVersion, warnAt };
}

const keysOf = (limits: Iterable<Limit>): string[] => [...limits].flatMap(({ calendarKey }) => calendarKey ?? []);

/** Until when the case as a whole must have its result, by the agreement in force; null when none speaks of it. */
export async function resultLimit(
  deed: Deed<unknown>,
  { kind, grade }: Pick<CaseRecord, "kind" | "grade">,
  at: Date,
): Promise<ClockLimit | null> {
  const { tx, actor } = deed;
  const agreements = await agreementsAt(tx, actor.tenantId, at);
  const limit = limitOf(agreements, { words: ["owner"], kind, grade, element: null, target: "result" });
  if (!limit) return null;
  const calendars = await businessCalendars(tx, actor.tenantId, keysOf([limit]));
  return timed(limit, at.getTime(), calendars.get(limit.calendarKey ?? "") ?? null);
}

/**
 * What an engine step means for the rows of a case: as the definition says, with the times of the agreements in force
 * at the dispatch in place of the definition's own (WFL-13). With the system's eyes.
 */
export async function planCase(deed: Deed<unknown>, held: Planned, events: readonly Event[]): Promise<Change[]> {
  const planned = planChanges(held.definition, held.parties, events);
  const changes = await withStandIns(deed.tx, held.record.tenantId, planned);
  const opened = changesOf(changes, "task-opened");
  const [first] = opened;
  if (!first) return changes;
  const agreements = await agreementsAt(deed.tx, held.record.tenantId, new Date(first.at));
  const limits = new Map<number, Limit>();
  for (const task of opened) {
    const limit = limitOf(agreements, questionOf(held, task));
    if (limit) limits.set(task.number, limit);
  }
  if (!limits.size) return changes;
  const calendars = await businessCalendars(deed.tx, held.record.tenantId, keysOf(limits.values()));
  const times = new Map<number, ClockLimit>();
  for (const { number, at } of opened) {
    const limit = limits.get(number);
    const time = limit && timed(limit, at, calendars.get(limit.calendarKey ?? "") ?? null);
    if (time) times.set(number, time);
  }
  return underLimits(changes, times);
}

const questionOf = ({ record, definition }: Planned, task: ChangeOf<"task-opened">): Question => ({
  words: partyWords(partyWord(definition, task.elementId), task.party.partnerId),
  kind: record.kind,
  grade: record.grade,
  element: task.elementId,
  target: "solution",
});

/** Puts the agreed times in; work the definition gives no time to gets a clock of its own, and loses it with its end. */
function underLimits(changes: readonly Change[], times: ReadonlyMap<number, ClockLimit>): Change[] {
  const timedAlready = new Set(changesOf(changes, "clock-started").map(({ number }) => number));
  return changes.flatMap((change): Change[] => {
    if (!("number" in change)) return [change];
    const time = times.get(change.number);
    if (!time) return [change];
    const { duration, dueAt, ...limit } = time;
    switch (change.kind) {
      case "task-opened": {
        const opened = { ...change, dueAt };
        if (timedAlready.has(change.number)) return [opened];
        const { number, name: label, nameEn: labelEn, party, at } = change;
        const clock = party.kind === "owner" ? ("sla" as const) : ("ola" as const);
        return [opened, { kind: "clock-started", number, clock, label, labelEn, duration, party, at, dueAt, limit }];
      }
      case "clock-started":
        return [{ ...change, duration, dueAt, limit }];
      case "share-opened":
        return [{ ...change, duration, dueAt }];
      default:
        return [change];
    }
  });
}
