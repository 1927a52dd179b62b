import { and, eq, inArray, type Tx } from "@quintet/db";
import type { WaitChanges } from "../core/cases/plan-waits.ts";
import { caseWait } from "../tables/case-wait.ts";
import type { CaseRecord } from "./instance-store.ts";

/** Keeps the index of waits as the engine left them: at most two statements, none when nothing changed. */
export async function applyWaits(tx: Tx, record: CaseRecord, { begun, over }: WaitChanges): Promise<void> {
  const { tenantId, id: caseId } = record;
  if (over.length)
    await tx
      .delete(caseWait)
      .where(and(eq(caseWait.tenantId, tenantId), eq(caseWait.caseId, caseId), inArray(caseWait.wait, over)));
  if (begun.length) await tx.insert(caseWait).values(begun.map((wait) => ({ tenantId, caseId, ...wait })));
}
