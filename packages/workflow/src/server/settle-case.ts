import { and, eq } from "@quintet/db";
import type { Deed, Job } from "@quintet/rpc";
import type { z } from "zod";
import { CaseSolved, workflowEvents } from "../contract/events.ts";
import { type Change, changesOf } from "../core/cases/change.ts";
import { serviceCase } from "../tables/service-case.ts";
import { caseEvent, keepers } from "./case-audience.ts";
import { closedFacts, withdrawnFacts } from "./case-facts.ts";
import type { CaseRecord } from "./instance-store.ts";
import { openParts, wholeOf } from "./link-store.ts";

/** How long a solved case waits for its customer's rating. */
const RATING_TIME = 72 * 3_600_000;

interface Said {
  result?: string;
  told?: string | null;
  answered?: boolean;
}

/** Brings the case's own row to where the engine's step has led it, and tells it; answers the case as it is now. */
export async function settleCase(
  deed: Deed<unknown>,
  record: CaseRecord,
  changes: readonly Change[],
  said: Said,
  at: Date,
): Promise<CaseRecord> {
  const judged = judge(record, changes, said, at);
  // A case closes when its children have: until then it stands as solved.
  const waits = judged.status === "closed" && (await openParts(deed.tx, record, "child")).length > 0;
  const after = waits ? { ...judged, status: "solved" as const, closedAt: null } : judged;
  if (after.status === record.status) return record;
  await save(deed, after);
  if (after.status === "solved") tellSolved(deed, after, at, waits || changesOf(changes, "timer-set").length > 0);
  if (after.status === "closed") tellClosed(deed, after, at);
  if (after.status === "withdrawn") for (const fact of withdrawnFacts(record, at)) deed.record(fact);
  if (after.status !== "open") await tellParts(deed, after, record.solvedAt === null);
  return after;
}

/** Closes a solved case whose process is over, once nothing holds it open any more. */
export async function closeSolved(deed: Deed<unknown>, record: CaseRecord, at: Date): Promise<void> {
  const after = { ...record, status: "closed" as const, closedAt: at };
  await save(deed, after);
  tellClosed(deed, after, at);
  await tellParts(deed, after, false);
}

async function save({ tx }: Deed<unknown>, { tenantId, id, status, result, solvedAt, closedAt }: CaseRecord) {
  await tx
    .update(serviceCase)
    .set({ status, result, solvedAt, closedAt })
    .where(and(eq(serviceCase.tenantId, tenantId), eq(serviceCase.id, id)));
}

function judge(record: CaseRecord, changes: readonly Change[], said: Said, at: Date): CaseRecord {
  if (changesOf(changes, "withdrawn").length) return { ...record, status: "withdrawn", closedAt: at };
  const solved = { ...record, solvedAt: record.solvedAt ?? at, result: record.result ?? said.result ?? null };
  if (changesOf(changes, "solved").length && !changesOf(changes, "closed").length)
    return { ...solved, status: "solved" };
  if (!changesOf(changes, "closed").length) return record;
  const result = record.result ?? (said.answered ? said.result : said.told) ?? null;
  return { ...solved, result, status: "closed", closedAt: at };
}

/** What depends on this case: those it answers with itself, and the one that waits for it to close. */
async function tellParts(deed: Deed<unknown>, record: CaseRecord, newlySolved: boolean): Promise<void> {
  if (newlySolved && record.solvedAt !== null) {
    for (const { id: caseId } of await openParts(deed.tx, record, "gathered")) {
      const payload = { caseId, majorId: record.id };
      deed.enqueue({ name: "workflow.answer-gathered", payload, key: `workflow.answer-gathered:${caseId}` });
    }
  }
  if (record.status === "solved") return;
  const whole = await wholeOf(deed.tx, record, ["child"]);
  if (whole) deed.enqueue(closingOf(whole.fromId));
}

/** The job that looks whether a case can close now, once this transaction is through. */
export const closingOf = (caseId: string): Job => ({
  name: "workflow.close-whole",
  payload: { caseId },
  key: `workflow.close-whole:${caseId}`,
});

/** `timed`: the process itself counts the time it waits for the rating, as definitions of old did not. */
function tellSolved(deed: Deed<unknown>, record: CaseRecord, at: Date, timed: boolean): void {
  const { id: caseId, number, customerId, channel, ownerId, teamId, centreId, archiveCode } = record;
  const payload = { caseId, number, customerId, channel, ownerId, teamId, centreId, archiveCode };
  const solved: z.infer<typeof CaseSolved> = CaseSolved.parse(payload);
  deed.emit(caseEvent(workflowEvents.caseSolved, record, keepers(record), solved));
  if (timed) return;
  const runAt = new Date(at.getTime() + RATING_TIME);
  deed.enqueue({ name: "workflow.close", payload: { caseId }, runAt, key: `workflow.close:${caseId}` });
}

function tellClosed(deed: Deed<unknown>, record: CaseRecord, at: Date): void {
  for (const fact of closedFacts(record, record.solvedAt ?? at, at)) deed.record(fact);
  deed.emit(caseEvent(workflowEvents.caseClosed, record, keepers(record)));
}
