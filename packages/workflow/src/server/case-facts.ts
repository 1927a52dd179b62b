import { fact } from "@quintet/cockpit/contract";
import type { Fact } from "@quintet/kernel";
import type { ClockRecord } from "./clock-store.ts";
import type { CaseRecord } from "./instance-store.ts";
import type { TaskRecord } from "./task-store.ts";

const DAY = 86_400_000;

/** Who, where and what of every fact of a case. */
const dimensions = (record: CaseRecord) => ({
  centreId: record.centreId,
  teamId: record.teamId,
  personId: record.ownerId,
  channel: record.channel,
  archiveCode: record.archiveCode,
  partnerId: record.partnerId,
  customerId: record.customerId,
  variant: record.kind,
  refId: record.id,
});

/** A case has come: it is in the backlog, and in the cohort of its due date. */
export function openedFacts(record: CaseRecord): Fact[] {
  const facts = [fact("case", record.openedAt, { opened: 1, backlog: 1, ...dimensions(record) })];
  if (record.dueAt) facts.push(fact("case", record.dueAt, { due: 1, ...dimensions(record) }));
  return facts;
}

/** A case is finished with. The time to its result counts, not the time its customer took to rate it. */
export function closedFacts(record: CaseRecord, solvedAt: Date, closedAt: Date): Fact[] {
  const resolutionMs = solvedAt.getTime() - record.openedAt.getTime();
  const facts = [fact("case", closedAt, { closed: 1, backlog: -1, resolutionMs, ...dimensions(record) })];
  const inTime = record.dueAt !== null && solvedAt <= record.dueAt;
  if (record.dueAt && inTime) facts.push(fact("case", record.dueAt, { closedInTime: 1, ...dimensions(record) }));
  return facts;
}

/** A withdrawn case leaves the backlog and the cohort in which it would have been due. */
export function withdrawnFacts(record: CaseRecord, at: Date): Fact[] {
  const facts = [fact("case", at, { backlog: -1, ...dimensions(record) })];
  if (record.dueAt) facts.push(fact("case", record.dueAt, { due: -1, ...dimensions(record) }));
  return facts;
}

/** Taken out of its merge it counts again, in the backlog from now on and in its cohort. */
export function unmergedFacts(record: CaseRecord, at: Date): Fact[] {
  const facts = [fact("case", at, { backlog: 1, ...dimensions(record) })];
  if (record.dueAt) facts.push(fact("case", record.dueAt, { due: 1, ...dimensions(record) }));
  return facts;
}

/** A case that is opened again counts in the backlog again, and in the cohort of its new due date; it was opened once. */
export function reopenedFacts(record: CaseRecord, at: Date): Fact[] {
  const facts = [fact("case", at, { reopened: 1, backlog: 1, ...dimensions(record) })];
  if (record.dueAt) facts.push(fact("case", record.dueAt, { due: 1, ...dimensions(record) }));
  return facts;
}

/** A case's due time has moved: it changes over to the cohort of its new due date. Told of the case as it was before. */
export function dueMovedFacts(record: CaseRecord, dueAt: Date): Fact[] {
  const facts = [fact("case", dueAt, { due: 1, ...dimensions(record) })];
  if (record.dueAt) facts.push(fact("case", record.dueAt, { due: -1, ...dimensions(record) }));
  return facts;
}

/** The customer was told something for the first time; counts when it was within 24 hours. */
export const answeredFacts = (record: CaseRecord, at: Date): Fact[] =>
  at.getTime() - record.openedAt.getTime() <= DAY
    ? [fact("case", at, { answeredFirstDay: 1, ...dimensions(record) })]
    : [];

/** One completed task: whose, how long, and whether it was a return or a decision about one. */
export const stepFact = (record: CaseRecord, task: TaskRecord, personId: string | null, at: Date): Fact =>
  fact("step", at, {
    ...dimensions(record),
    steps: 1,
    durationMs: Math.max(0, at.getTime() - task.openedAt.getTime()),
    returned: task.outcome === "returned" ? 1 : 0,
    arbitrated: task.partyKind === "arbiter" ? 1 : 0,
    personId,
    teamId: task.teamId,
    centreId: task.centreId,
    partnerId: task.partnerId,
    variant: task.elementId,
  });

/** Work somebody had is given away for good to another of the same party. */
export const reassignedFact = (record: CaseRecord, task: TaskRecord, at: Date): Fact =>
  fact("step", at, {
    ...dimensions(record),
    reassigned: 1,
    personId: task.ownerId,
    teamId: task.teamId,
    centreId: task.centreId,
    partnerId: task.partnerId,
    variant: task.elementId,
  });

/** A clock that was kept (at its end) or broken (at its due time). */
export const clockFact = (record: CaseRecord, clock: ClockRecord, kept: boolean, at: Date): Fact =>
  fact("clock", at, {
    ...dimensions(record),
    due: 1,
    met: kept ? 1 : 0,
    breached: kept ? 0 : 1,
    personId: clock.ownerId,
    teamId: clock.teamId,
    centreId: clock.centreId,
    partnerId: clock.partnerId,
    variant: clock.kind,
  });
