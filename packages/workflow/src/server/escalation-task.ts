import { and, eq, lt, type Tx } from "@quintet/db";
import { breadthOf, type Role } from "@quintet/kernel";
import { task } from "../tables/task.ts";
import type { ClockRecord } from "./clock-store.ts";
import type { CaseRecord } from "./instance-store.ts";

/** Tasks the engine did not open: their numbers are below zero, completing one moves nothing. */
export const isEscalation = ({ number }: { number: number }): boolean => number < 0;
const ESCALATION = "escalation";

/** Opens a task of whoever a breach is escalated to; answers its id. A second call for the same step changes nothing. */
export async function openEscalation(
  tx: Tx,
  record: CaseRecord,
  clock: ClockRecord,
  told: { step: number; role: Role; at: Date },
): Promise<string> {
  const { tenantId, id: caseId } = record;
  const number = -(clock.number * 100 + told.step + 1);
  const breadth = breadthOf[told.role];
  const id = `${caseId}-e${-number}`;
  await tx
    .insert(task)
    .values({
      tenantId,
      id,
      caseId,
      number,
      elementId: ESCALATION,
      name: `超时升级:${clock.label}`,
      nameEn: `Escalation: ${clock.label}`,
      caseNumber: record.number,
      caseTitle: record.title,
      customerName: record.customerName,
      grade: record.grade,
      kind: record.kind,
      partyKind: "role",
      partyName: clock.party,
      partyRole: told.role,
      teamId: breadth === "team" ? (clock.teamId ?? record.teamId) : null,
      centreId: breadth === "team" || breadth === "centre" ? record.centreId : null,
      state: "open",
      outcomes: [],
      openedAt: told.at,
      dueAt: clock.dueAt,
      rankAt: clock.dueAt,
    })
    .onConflictDoNothing();
  return id;
}

/** With the end of a case its escalations end too. */
export async function closeEscalations(tx: Tx, record: CaseRecord, at: Date): Promise<void> {
  await tx
    .update(task)
    .set({ state: "cancelled", completedAt: at })
    .where(
      and(eq(task.tenantId, record.tenantId), eq(task.caseId, record.id), lt(task.number, 0), eq(task.state, "open")),
    );
}
