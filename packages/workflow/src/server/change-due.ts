import { and, eq } from "@quintet/db";
import type { Deed } from "@quintet/rpc";
import { workflowEvents } from "../contract/events.ts";
import type { BusinessCalendar } from "../core/calendar/working-time.ts";
import { warningRules } from "../core/cases/agreement.ts";
import { type Clock, clockDueAt, warnMoments } from "../core/clock.ts";
import type { clockMoment } from "../tables/case-clock.ts";
import { caseShare } from "../tables/case-share.ts";
import { serviceCase } from "../tables/service-case.ts";
import { task } from "../tables/task.ts";
import { termsOfClock } from "./agreement-store.ts";
import { calendarOf } from "./calendar-store.ts";
import { caseEvent, keepers } from "./case-audience.ts";
import { dueMovedFacts } from "./case-facts.ts";
import { CASE_CLOCK, type ClockRecord, clockOf, updateClock, writeMoment } from "./clock-store.ts";
import type { CaseRecord } from "./instance-store.ts";
import { waitForDue, waitForWarning } from "./run-clocks.ts";
import { NEVER } from "./task-store.ts";

interface Turn {
  set: Partial<ClockRecord>;
  kind: (typeof clockMoment.$inferInsert)["kind"];
  by: string;
  note: string;
}

/** Standing still without an end in sight. */
const waitsForever = (clock: ClockRecord): boolean => clock.pausedAt !== null && clock.pausedUntil === null;

/**
 * Changes a clock and all that rests on its due time: the moment in its history, task, share or case, the jobs of its
 * due time and its next warning, and the events. Answers the clock as it is then. The case is held; system's eyes.
 */
export async function changeDue(
  deed: Deed<unknown>,
  record: CaseRecord,
  before: ClockRecord,
  { set, kind, by, note }: Turn,
): Promise<ClockRecord> {
  const { tx, now: at } = deed;
  const changed = { ...before, ...set };
  const calendar = await calendarOf(tx, record.tenantId, changed.calendarKey);
  const due = waitsForever(changed) ? null : clockDueAt(clockOf(changed, calendar), at.getTime());
  const after = { ...changed, dueAt: due === null ? before.dueAt : new Date(due) };
  await updateClock(tx, before, { ...set, dueAt: after.dueAt });
  await writeMoment(tx, before, {
    id: deed.newId(),
    at,
    kind,
    by,
    note,
    dueBefore: before.dueAt,
    dueAfter: after.dueAt,
  });
  if (before.number === CASE_CLOCK) await moveCaseDue(deed, record, after.dueAt);
  else await moveTaskDue(deed, record, after);
  await waitAnew(deed, after, calendar);
  tellChanged(deed, record, after);
  return after;
}

async function moveCaseDue(deed: Deed<unknown>, record: CaseRecord, dueAt: Date): Promise<void> {
  if (record.dueAt?.getTime() === dueAt.getTime()) return;
  await deed.tx
    .update(serviceCase)
    .set({ dueAt })
    .where(and(eq(serviceCase.tenantId, record.tenantId), eq(serviceCase.id, record.id)));
  for (const fact of dueMovedFacts(record, dueAt)) deed.record(fact);
}

async function moveTaskDue({ tx }: Deed<unknown>, record: CaseRecord, clock: ClockRecord): Promise<void> {
  const { tenantId, id: caseId } = record;
  const { dueAt, number } = clock;
  const rankAt = waitsForever(clock) ? NEVER : dueAt;
  await tx
    .update(task)
    .set({ dueAt, rankAt })
    .where(and(eq(task.tenantId, tenantId), eq(task.caseId, caseId), eq(task.number, number), eq(task.state, "open")));
  if (clock.partnerId === null) return;
  await tx
    .update(caseShare)
    .set({ dueAt })
    .where(
      and(
        eq(caseShare.tenantId, tenantId),
        eq(caseShare.caseId, caseId),
        eq(caseShare.partnerId, clock.partnerId),
        eq(caseShare.taskNumber, number),
      ),
    );
}

/** The next warning that was not given yet, or null. */
function nextWarning(clock: ClockRecord, model: Clock, now: number, rules = warningRules(undefined)): Date | null {
  const at = warnMoments(model, now, rules)[clock.warned];
  return at === undefined ? null : new Date(at);
}

async function waitAnew(deed: Deed<unknown>, clock: ClockRecord, calendar: BusinessCalendar | null): Promise<void> {
  if (waitsForever(clock)) return;
  if (clock.pausedUntil) {
    const { id: clockId, caseId, pausedUntil: runAt } = clock;
    const key = `workflow.clock-resume:${clockId}`;
    deed.enqueue({ name: "workflow.clock-resume", payload: { caseId, clockId }, runAt, key });
  }
  waitForDue(deed, clock, clock.dueAt);
  const terms = await termsOfClock(deed.tx, clock);
  const warnAt = nextWarning(clock, clockOf(clock, calendar), deed.now.getTime(), warningRules(terms?.warn));
  if (warnAt) waitForWarning(deed, clock, warnAt);
}

function tellChanged(deed: Deed<unknown>, record: CaseRecord, clock: ClockRecord): void {
  const payload = { clockId: clock.id };
  deed.emit(caseEvent(workflowEvents.clockChanged, record, keepers(record), payload));
  const { teamId, centreId, ownerId, partnerId } = clock;
  if (teamId !== record.teamId || partnerId !== null)
    deed.emit(caseEvent(workflowEvents.clockChanged, record, { teamId, centreId, ownerId, partnerId }, payload));
}
