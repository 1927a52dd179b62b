import { and, eq, inArray, isNull, type Tx } from "@quintet/db";
import type { Deed } from "@quintet/rpc";
import { caseClock } from "../tables/case-clock.ts";
import type { MergeMemory } from "../tables/case-link.ts";
import { caseShare } from "../tables/case-share.ts";
import { caseTimer } from "../tables/process-instance.ts";
import { serviceCase } from "../tables/service-case.ts";
import { task } from "../tables/task.ts";
import type { CaseRecord, HeldCase } from "./instance-store.ts";

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/**
 * Lays a case to rest in another one: its tasks, clocks and shares end, its timers are taken off. The engine's state
 * stays as it is; while the case rests nobody can hold it, so nothing moves it. Answers what it had in hand.
 */
export async function restCase(tx: Tx, { record }: HeldCase, at: Date): Promise<MergeMemory> {
  const { tenantId, id } = record;
  const tasks = await tx
    .update(task)
    .set({ state: "cancelled", completedAt: at })
    .where(and(eq(task.tenantId, tenantId), eq(task.caseId, id), eq(task.state, "open")))
    .returning({ id: task.id });
  const clocks = await tx
    .update(caseClock)
    .set({ endedAt: at })
    .where(and(eq(caseClock.tenantId, tenantId), eq(caseClock.caseId, id), isNull(caseClock.endedAt)))
    .returning({ id: caseClock.id });
  const shares = await tx
    .update(caseShare)
    .set({ state: "closed" })
    .where(and(eq(caseShare.tenantId, tenantId), eq(caseShare.caseId, id), eq(caseShare.state, "open")))
    .returning({ id: caseShare.id });
  await tx.delete(caseTimer).where(and(eq(caseTimer.tenantId, tenantId), eq(caseTimer.caseId, id)));
  await tx
    .update(serviceCase)
    .set({ status: "merged", closedAt: at })
    .where(and(eq(serviceCase.tenantId, tenantId), eq(serviceCase.id, id)));
  return { status: record.status, tasks: idsOf(tasks), clocks: idsOf(clocks), shares: idsOf(shares) };
}

/** Wakes a resting case: it gets back exactly what it had. Time went on meanwhile; what is overdue is told at once. */
export async function wakeCase(deed: Deed<unknown>, held: HeldCase, memory: MergeMemory): Promise<CaseRecord> {
  const { tx } = deed;
  const { record, instance } = held;
  const { tenantId, id: caseId } = record;
  const { status, tasks, clocks, shares } = memory;
  if (tasks.length)
    await tx
      .update(task)
      .set({ state: "open", completedAt: null })
      .where(and(eq(task.tenantId, tenantId), inArray(task.id, tasks)));
  if (shares.length)
    await tx
      .update(caseShare)
      .set({ state: "open" })
      .where(and(eq(caseShare.tenantId, tenantId), inArray(caseShare.id, shares)));
  await restartClocks(deed, record, clocks);
  const timers = Object.values(instance.timers);
  if (timers.length)
    await tx.insert(caseTimer).values(
      timers.map(({ id: number, nodeId: elementId, dueAt }) => ({
        tenantId,
        caseId,
        number,
        elementId,
        dueAt: new Date(dueAt),
      })),
    );
  for (const { id: number, dueAt } of timers) {
    const key = `workflow.timer:${caseId}-${number}`;
    deed.enqueue({ name: "workflow.timer", payload: { caseId, number }, runAt: new Date(dueAt), key });
  }
  await tx
    .update(serviceCase)
    .set({ status, closedAt: null })
    .where(and(eq(serviceCase.tenantId, tenantId), eq(serviceCase.id, caseId)));
  return { ...record, status, closedAt: null };
}

async function restartClocks({ tx, enqueue }: Deed<unknown>, record: CaseRecord, clockIds: readonly string[]) {
  if (!clockIds.length) return;
  const running = await tx
    .update(caseClock)
    .set({ endedAt: null })
    .where(and(eq(caseClock.tenantId, record.tenantId), inArray(caseClock.id, [...clockIds])))
    .returning({ id: caseClock.id, dueAt: caseClock.dueAt });
  for (const { id: clockId, dueAt } of running) {
    const payload = { caseId: record.id, clockId };
    enqueue({ name: "workflow.clock", payload, runAt: dueAt, key: `workflow.clock:${clockId}` });
  }
}
