import { and, eq, inArray, sql, type Tx } from "@quintet/db";
import type { ChangeOf } from "../core/cases/change.ts";
import { caseTimer } from "../tables/process-instance.ts";
import type { CaseRecord } from "./instance-store.ts";

/** Sets timers, or sets them anew when they come round. */
export async function setTimers(tx: Tx, record: CaseRecord, timers: readonly ChangeOf<"timer-set">[]): Promise<void> {
  if (!timers.length) return;
  const { tenantId, id: caseId } = record;
  await tx
    .insert(caseTimer)
    .values(
      timers.map(({ number, elementId, dueAt }) => ({ tenantId, caseId, number, elementId, dueAt: new Date(dueAt) })),
    )
    .onConflictDoUpdate({
      target: [caseTimer.tenantId, caseTimer.caseId, caseTimer.number],
      set: { dueAt: sql`excluded.due_at` },
    });
}

export async function clearTimers(tx: Tx, record: CaseRecord, numbers: readonly number[]): Promise<void> {
  if (!numbers.length) return;
  await tx
    .delete(caseTimer)
    .where(
      and(
        eq(caseTimer.tenantId, record.tenantId),
        eq(caseTimer.caseId, record.id),
        inArray(caseTimer.number, [...numbers]),
      ),
    );
}
