import type { Deed } from "@quintet/rpc";
import { workflowEvents } from "../contract/events.ts";
import { type Change, changesOf } from "../core/cases/change.ts";
import type { WaitChanges } from "../core/cases/plan-waits.ts";
import { caseEvent, keepers, workers } from "./case-audience.ts";
import { stepFact } from "./case-facts.ts";
import { type Hand, SYSTEM } from "./hand.ts";
import { closeIncidents, openIncidents } from "./incident-store.ts";
import type { CaseRecord } from "./instance-store.ts";
import { startRunning, stopRunning } from "./run-clocks.ts";
import { openShare, settleShare } from "./share-case.ts";
import { closeTasks, openTasks, type TaskRecord, taskIdOf } from "./task-store.ts";
import { clearTimers, setTimers } from "./timer-store.ts";
import { applyWaits } from "./wait-store.ts";
import { writeEntry } from "./write-entry.ts";

/** What the engine's step did to the rows of a case, and by whom. */
interface Step {
  record: CaseRecord;
  changes: readonly Change[];
  by: Hand;
  at: Date;
  /** The task a person completed, closed already by a conditional update: of two people one won there. */
  finished: TaskRecord | null;
  /** How often a machine's step was tried before it failed. */
  tries: number;
  waits: WaitChanges;
}

/** Writes what was planned; every kind of row in one statement. With the system's eyes, the case held. */
export async function applyChanges(deed: Deed<unknown>, step: Step): Promise<void> {
  await applyTasks(deed, step);
  await applyClocks(deed, step);
  await applyTimers(deed, step);
  await applyShares(deed, step);
  await applyServices(deed, step);
  await applyWaits(deed.tx, step.record, step.waits);
  tellThrown(deed, step);
}

async function applyClocks(deed: Deed<unknown>, { record, changes, at }: Step): Promise<void> {
  await stopRunning(deed, record, changes, at);
  await startRunning(deed, record, changesOf(changes, "clock-started"));
}

async function applyShares(deed: Deed<unknown>, { record, changes }: Step): Promise<void> {
  for (const change of changes) {
    if (change.kind === "share-settled") await settleShare(deed, record, change);
    if (change.kind === "share-opened") await openShare(deed, record, change);
  }
}

async function applyTasks(deed: Deed<unknown>, { record, changes, by, at, finished }: Step): Promise<void> {
  const closed = changesOf(changes, "task-closed");
  const opened = changesOf(changes, "task-opened");
  // The one a person completed is closed already.
  const left = closed.filter(({ number }) => number !== finished?.number);
  // What opens and closes within one step, as the acceptance at the opening does, is written open first.
  await openTasks(deed.tx, record, opened);
  const completed = await closeTasks(deed.tx, record, left, "completed", at);
  await closeTasks(deed.tx, record, left, "cancelled", at);
  for (const task of finished ? [finished, ...completed] : completed) {
    deed.record(stepFact(record, task, by.kind === "person" ? by.personId : null, at));
    deed.emit(caseEvent(workflowEvents.taskCompleted, record, workers(task), { taskId: task.id }));
  }
  const over = new Set(closed.map(({ number }) => number));
  for (const { number, party } of opened) {
    if (party.kind === "partner" || over.has(number)) continue;
    const payload = { taskId: taskIdOf(record.id, number) };
    deed.emit(caseEvent(workflowEvents.taskOpened, record, workers(party), payload));
  }
}

async function applyTimers(deed: Deed<unknown>, { record, changes }: Step): Promise<void> {
  const set = changesOf(changes, "timer-set");
  await setTimers(deed.tx, record, set);
  for (const { number, dueAt } of set) {
    const key = `workflow.timer:${record.id}-${number}`;
    deed.enqueue({ name: "workflow.timer", payload: { caseId: record.id, number }, runAt: new Date(dueAt), key });
  }
  const cleared = changesOf(changes, "timer-cleared").map(({ number }) => number);
  await clearTimers(deed.tx, record, cleared);
}

async function applyServices(deed: Deed<unknown>, { record, changes, at, tries }: Step): Promise<void> {
  for (const { number, job } of changesOf(changes, "service-due")) {
    const payload = { caseId: record.id, number, job };
    deed.enqueue({ name: "workflow.service", payload, key: `workflow.service:${record.id}-${number}` });
  }
  const failed = changesOf(changes, "incident");
  await openIncidents(deed.tx, record, failed, tries, at);
  await closeIncidents(deed.tx, record, changesOf(changes, "service-over"), at);
  for (const { number, name, error } of failed) {
    const text = `系统环节「${name}」未能完成,需要人工处理:${error}`;
    const textEn = `The step “${name}” of the system could not be done and waits for a person: ${error}`;
    await writeEntry(deed, record, { by: SYSTEM, party: SYSTEM.name, visibility: "internal", text, textEn, at });
    deed.emit(caseEvent(workflowEvents.incidentOpened, record, keepers(record), { number }));
  }
  for (const { code } of changesOf(changes, "ended-by-error")) {
    const text = `流程因未处理的错误「${code}」结束`;
    const textEn = `The process ended by the error “${code}”, which nothing in it handles`;
    await writeEntry(deed, record, { by: SYSTEM, party: SYSTEM.name, visibility: "internal", text, textEn, at });
  }
}

/** What the process says to the world outside: heard by other cases and other systems, by and by. */
function tellThrown(deed: Deed<unknown>, { record, changes }: Step): void {
  for (const { what, name, elementId, variables } of changesOf(changes, "thrown"))
    deed.emit(caseEvent(workflowEvents.thrown, record, {}, { what, name, elementId, variables }));
}
