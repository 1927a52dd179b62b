import type { Deed } from "@quintet/rpc";
import { workflowEvents } from "../contract/events.ts";
import type { Change } from "../core/cases/change.ts";
import { changesOf } from "../core/cases/change.ts";
import { caseEvent, keepers } from "./case-audience.ts";
import { clockFact } from "./case-facts.ts";
import { CASE_CLOCK, type ClockRecord, clockIdOf, endClocks, runningClocks, startClocks } from "./clock-store.ts";
import { SYSTEM } from "./hand.ts";
import type { CaseRecord } from "./instance-store.ts";
import { writeEntry } from "./write-entry.ts";

type Start = Parameters<typeof startClocks>[2][number];

/** Starts clocks, each with a job for its due time. */
export async function startRunning(deed: Deed<unknown>, record: CaseRecord, started: readonly Start[]): Promise<void> {
  await startClocks(deed.tx, record, started);
  for (const { number, dueAt } of started) {
    const clockId = clockIdOf(record.id, number);
    const payload = { caseId: record.id, clockId };
    deed.enqueue({ name: "workflow.clock", payload, runAt: new Date(dueAt), key: `workflow.clock:${clockId}` });
  }
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
  await writeEntry(deed, record, { by: SYSTEM, party: SYSTEM.name, visibility: "internal", text, at });
}

/** The numbers of the clocks that end with these changes, and whether each has done its work. */
function endings(changes: readonly Change[]): Map<number, boolean> {
  const ends = new Map(changesOf(changes, "clock-stopped").map(({ number, finished }) => [number, finished]));
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
  for (const clock of clocks) {
    if (clock.breached) continue;
    if (at > clock.dueAt) await tellBreach(deed, record, clock, at);
    else if (ends.get(clock.number)) deed.record(clockFact(record, clock, true, at));
  }
}
