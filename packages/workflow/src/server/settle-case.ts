import { and, eq } from "@quintet/db";
import type { Deed } from "@quintet/rpc";
import type { z } from "zod";
import { CaseSolved, workflowEvents } from "../contract/events.ts";
import { type Change, changesOf } from "../core/cases/change.ts";
import { serviceCase } from "../tables/service-case.ts";
import { caseEvent, keepers } from "./case-audience.ts";
import { closedFacts, withdrawnFacts } from "./case-facts.ts";
import type { CaseRecord } from "./instance-store.ts";

/** How long a solved case waits for its customer's rating. */
const RATING_TIME = 72 * 3_600_000;

/** Brings the case's own row to where the engine's step has led it, and tells it; answers the case as it is now. */
export async function settleCase(
  deed: Deed<unknown>,
  record: CaseRecord,
  changes: readonly Change[],
  result: string | null,
  at: Date,
): Promise<CaseRecord> {
  const after = judged(record, changes, result, at);
  if (after.status === record.status) return record;
  const { status, result: told, solvedAt, closedAt } = after;
  await deed.tx
    .update(serviceCase)
    .set({ status, result: told, solvedAt, closedAt })
    .where(and(eq(serviceCase.tenantId, record.tenantId), eq(serviceCase.id, record.id)));
  if (status === "solved") tellSolved(deed, after, at);
  if (status === "closed") tellClosed(deed, after, at);
  if (status === "withdrawn") for (const fact of withdrawnFacts(record, at)) deed.record(fact);
  return after;
}

function judged(record: CaseRecord, changes: readonly Change[], result: string | null, at: Date): CaseRecord {
  if (changesOf(changes, "withdrawn").length) return { ...record, status: "withdrawn", closedAt: at };
  const solved = { ...record, solvedAt: record.solvedAt ?? at, result: record.result ?? result };
  if (changesOf(changes, "closed").length) return { ...solved, status: "closed", closedAt: at };
  if (changesOf(changes, "solved").length) return { ...solved, status: "solved" };
  return record;
}

function tellSolved(deed: Deed<unknown>, record: CaseRecord, at: Date): void {
  const { id: caseId, number, customerId, channel, ownerId, teamId, centreId, archiveCode } = record;
  const payload = { caseId, number, customerId, channel, ownerId, teamId, centreId, archiveCode };
  const solved: z.infer<typeof CaseSolved> = CaseSolved.parse(payload);
  deed.emit(caseEvent(workflowEvents.caseSolved, record, keepers(record), solved));
  const runAt = new Date(at.getTime() + RATING_TIME);
  deed.enqueue({ name: "workflow.close", payload: { caseId }, runAt, key: `workflow.close:${caseId}` });
}

function tellClosed(deed: Deed<unknown>, record: CaseRecord, at: Date): void {
  for (const fact of closedFacts(record, record.solvedAt ?? at, at)) deed.record(fact);
  deed.emit(caseEvent(workflowEvents.caseClosed, record, keepers(record)));
}
