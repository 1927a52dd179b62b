import type { Deed } from "@quintet/rpc";
import { workflowEvents } from "../contract/events.ts";
import { escalationsOf } from "../core/cases/agreement.ts";
import type { Change } from "../core/cases/change.ts";
import { changesOf } from "../core/cases/change.ts";
import { warnMoments } from "../core/clock.ts";
import { termsOfClock } from "./agreement-store.ts";
import { caseEvent, keepers } from "./case-audience.ts";
import { clockFact } from "./case-facts.ts";
import {
  CASE_CLOCK,
  type ClockRecord,
  clockIdOf,
  endClocks,
  runningClocks,
  startClocks,
  writeMoment,
} from "./clock-store.ts";
import { closeEscalations } from "./escalation-task.ts";
import { SYSTEM } from "./hand.ts";
import type { CaseRecord } from "./instance-store.ts";
import { writeEntry } from "./write-entry.ts";

type Start = Parameters<typeof startClocks>[2][number];

/** Starts clocks, each with a job for its due time and one for its first warning. */
export async function startRunning(deed: Deed<unknown>, record: CaseRecord, started: readonly Start[]): Promise<void> {
  await startClocks(deed.tx, record, started);
  for (const { number, at, duration, dueAt, limit } of started) {
    const clock = { id: clockIdOf(record.id, number), caseId: record.id };
    const first = limit ? limit.warnAt : warnMoments({ startedAt: at, duration, pauses: [] }, at)[0];
    waitForDue(deed, clock, new Date(dueAt));
    if (first !== undefined && first !== null) waitForWarning(deed, clock, new Date(first));
  }
}

type Timed = Pick<ClockRecord, "id" | "caseId">;

/** A job for the due time; a later call for the same clock replaces it. */
export function waitForDue(deed: Deed<unknown>, { id: clockId, caseId }: Timed, runAt: Date): void {
  deed.enqueue({ name: "workflow.clock", payload: { caseId, clockId }, runAt, key: `workflow.clock:${clockId}` });
}

/** A job for the next warning. */
export function waitForWarning(deed: Deed<unknown>, { id: clockId, caseId }: Timed, runAt: Date): void {
  const key = `workflow.clock-warning:${clockId}`;
  deed.enqueue({ name: "workflow.clock-warning", payload: { caseId, clockId }, runAt, key });
}

/** Says of a clock that it is broken: fact at its due time, event to everybody it concerns, a line in the case. */
export async function tellBreach(deed: Deed<unknown>, record: CaseRecord, clock: ClockRecord, at: Date): Promise<void> {
  deed.record(clockFact(record, clock, false, clock.dueAt));
  const payload = { clockId: clock.id };
  deed.emit(caseEvent(workflowEvents.clockBreached, record, keepers(record), payload));
  const { teamId, centreId, ownerId, partnerId } = clock;
  if (teamId !== record.teamId || partnerId !== null)
    deed.emit(caseEvent(workflowEvents.clockBreached, record, { teamId, centreId, ownerId, partnerId }, payload));
  const text = `时限「${clock.label}」已超时(${clock.party})`;
  const textEn = `The time limit “${clock.label}” is over (${clock.party})`;
  await writeEntry(deed, record, { by: SYSTEM, party: SYSTEM.name, visibility: "internal", text, textEn, at });
  const { dueAt } = clock;
  const moment = { kind: "breached" as const, by: SYSTEM.name, note: "", dueBefore: dueAt, dueAfter: dueAt };
  await writeMoment(deed.tx, clock, { id: deed.newId(), at, ...moment });
  await planEscalations(deed, clock);
}

/** What the agreement says follows a breach: a job for each step. A clock that ended late has nobody to call any more. */
async function planEscalations(deed: Deed<unknown>, clock: ClockRecord): Promise<void> {
  if (clock.endedAt !== null) return;
  const { id: clockId, caseId } = clock;
  escalationsOf(await termsOfClock(deed.tx, clock)).forEach(({ after }, step) => {
    const runAt = new Date(clock.dueAt.getTime() + after);
    const key = `workflow.clock-escalation:${clockId}-${step}`;
    deed.enqueue({ name: "workflow.clock-escalation", payload: { caseId, clockId, step }, runAt, key });
  });
}

/** The numbers of the clocks that end with these changes, and whether each has done its work. */
function endings(changes: readonly Change[]): Map<number, boolean> {
  // A task's clock ends with the task, also when an agreement and not the definition gave it.
  const ends = new Map(changesOf(changes, "task-closed").map(({ number, state }) => [number, state === "completed"]));
  for (const { number, finished } of changesOf(changes, "clock-stopped")) ends.set(number, finished);
  for (const change of changes) {
    if (change.kind === "solved" || change.kind === "closed") ends.set(CASE_CLOCK, true);
    if (change.kind === "withdrawn") ends.set(CASE_CLOCK, false);
  }
  return ends;
}

/** Stops clocks. One found overdue breaks now, should its job not have come yet; a cancelled one was neither kept nor broken. */
export async function stopRunning(
  deed: Deed<unknown>,
  record: CaseRecord,
  changes: readonly Change[],
  at: Date,
): Promise<void> {
  const ends = endings(changes);
  const clocks = await runningClocks(deed.tx, record, [...ends.keys()]);
  await endClocks(deed.tx, record, clocks, at);
  if (ends.has(CASE_CLOCK)) await closeEscalations(deed.tx, record, at);
  for (const running of clocks) {
    const clock = { ...running, endedAt: at };
    if (clock.breached) continue;
    if (at > clock.dueAt && clock.pausedAt === null) await tellBreach(deed, record, clock, at);
    else if (ends.get(clock.number)) deed.record(clockFact(record, clock, true, at));
  }
}
