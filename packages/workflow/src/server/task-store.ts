import { and, eq, inArray, isNull, type Tx } from "@quintet/db";
import type { ChangeOf } from "../core/cases/change.ts";
import { task } from "../tables/task.ts";
import type { CaseRecord } from "./instance-store.ts";

export type TaskRecord = typeof task.$inferSelect;

/** The end of days: where tasks without a limit stand in an inbox. */
export const NEVER = new Date("9999-12-31T00:00:00.000Z");
export const taskIdOf = (caseId: string, number: number): string => `${caseId}-${number}`;
const ofId = (tenantId: string, id: string) => and(eq(task.tenantId, tenantId), eq(task.id, id));

/** The task as the transaction sees it, or null. */
export async function findTask(tx: Tx, tenantId: string, id: string): Promise<TaskRecord | null> {
  const [row] = await tx.select().from(task).where(ofId(tenantId, id));
  return row ?? null;
}

export async function tasksOfCase(tx: Tx, tenantId: string, caseId: string): Promise<TaskRecord[]> {
  return tx
    .select()
    .from(task)
    .where(and(eq(task.tenantId, tenantId), eq(task.caseId, caseId)))
    .orderBy(task.number);
}

export async function openTasks(tx: Tx, record: CaseRecord, opened: readonly ChangeOf<"task-opened">[]): Promise<void> {
  if (!opened.length) return;
  const { tenantId, id: caseId, number: caseNumber, title: caseTitle, customerName, grade, kind } = record;
  await tx.insert(task).values(
    opened.map(({ number, elementId, name, nameEn, party, outcomes, form, at, dueAt }) => ({
      tenantId,
      id: taskIdOf(caseId, number),
      caseId,
      number,
      elementId,
      name,
      nameEn,
      caseNumber,
      caseTitle,
      customerName,
      grade,
      kind,
      partyKind: party.kind,
      partyName: party.name,
      partnerId: party.partnerId,
      partyRole: party.role ?? null,
      ownerId: party.standIn?.id ?? party.ownerId,
      ...(party.standIn ? { forId: party.ownerId, forName: party.name, forWhy: "absent" as const } : {}),
      teamId: party.teamId,
      centreId: party.centreId,
      assigneeName: party.standIn?.name ?? (party.ownerId === null ? null : party.name),
      state: "open" as const,
      outcomes,
      form,
      openedAt: new Date(at),
      dueAt: dueAt === null ? null : new Date(dueAt),
      rankAt: dueAt === null ? NEVER : new Date(dueAt),
    })),
  );
}

/** Completes one open task; null when it is no longer open: somebody was quicker. */
export async function finishTask(
  tx: Tx,
  tenantId: string,
  id: string,
  done: { outcome: string | null; answer: string; ownerId: string | null; assigneeName: string; at: Date },
): Promise<TaskRecord | null> {
  const { at, ...rest } = done;
  const [row] = await tx
    .update(task)
    .set({ ...rest, state: "completed", completedAt: at })
    .where(and(ofId(tenantId, id), eq(task.state, "open")))
    .returning();
  return row ?? null;
}

/** Closes the tasks the engine closed besides the one a person completed. */
export async function closeTasks(
  tx: Tx,
  record: CaseRecord,
  closed: readonly ChangeOf<"task-closed">[],
  state: "completed" | "cancelled",
  at: Date,
): Promise<TaskRecord[]> {
  const numbers = closed.filter((change) => change.state === state).map((change) => change.number);
  if (!numbers.length) return [];
  return tx
    .update(task)
    .set({ state, completedAt: at })
    .where(
      and(
        eq(task.tenantId, record.tenantId),
        eq(task.caseId, record.id),
        inArray(task.number, numbers),
        eq(task.state, "open"),
      ),
    )
    .returning();
}

/** Puts a name on an open task that has none; false when there is one already or the task is closed. */
export async function assignTask(
  tx: Tx,
  tenantId: string,
  id: string,
  to: { id: string; name: string },
  at: Date,
): Promise<boolean> {
  const rows = await tx
    .update(task)
    .set({ ownerId: to.id, assigneeName: to.name, claimedAt: at })
    .where(and(ofId(tenantId, id), eq(task.state, "open"), isNull(task.ownerId)))
    .returning({ id: task.id });
  return rows.length > 0;
}

/** Takes the name of `from` off an open task; false when it is not his any more. */
export async function unassignTask(tx: Tx, tenantId: string, id: string, from: string): Promise<boolean> {
  const rows = await tx
    .update(task)
    .set({ ownerId: null, assigneeName: null, claimedAt: null })
    .where(and(ofId(tenantId, id), eq(task.state, "open"), eq(task.ownerId, from)))
    .returning({ id: task.id });
  return rows.length > 0;
}

type Hands = Pick<TaskRecord, "ownerId" | "assigneeName" | "forId" | "forName" | "forWhy">;

/** Puts an open task into other hands; the case is held. */
export async function setHands(tx: Tx, { tenantId, id }: TaskRecord, hands: Hands): Promise<void> {
  await tx
    .update(task)
    .set(hands)
    .where(and(ofId(tenantId, id), eq(task.state, "open")));
}
