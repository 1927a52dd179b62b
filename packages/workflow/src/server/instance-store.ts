import { and, eq, type Tx } from "@quintet/db";
import type { Parties } from "../core/cases/party.ts";
import type { Definition, Event, Instance } from "../core/index.ts";
import { caseStep, processInstance } from "../tables/process-instance.ts";
import { serviceCase } from "../tables/service-case.ts";
import { definitionOf } from "./definition-store.ts";
import { notFound } from "./not-found.ts";

export type CaseRecord = typeof serviceCase.$inferSelect;

/** A case in hand: its instance row is locked, so nobody else moves it meanwhile. */
export interface HeldCase {
  record: CaseRecord;
  definition: Definition;
  instance: Instance;
  parties: Parties;
  steps: number;
  movedAt: Date;
}

/**
 * Locks a case for moving it: the instance row first, then everything else is read, so that what is read is what the
 * mover before has left. Null when the case has no instance (imported, or not there), or rests in another one (merged).
 * Worker's eyes.
 */
export async function holdCase(tx: Tx, tenantId: string, caseId: string): Promise<HeldCase | null> {
  const held = await holdAnyCase(tx, tenantId, caseId);
  return held?.record.status === "merged" ? null : held;
}

/** Locks a case even when it rests in another one, for taking it out of that again. */
export async function holdAnyCase(tx: Tx, tenantId: string, caseId: string): Promise<HeldCase | null> {
  const [row] = await tx.select().from(processInstance).where(ofCase(tenantId, caseId)).for("update");
  return row ? heldOf(tx, row) : null;
}

/** The same without the lock, only to look at it: a dry run. */
export async function lookAtCase(tx: Tx, tenantId: string, caseId: string): Promise<HeldCase | null> {
  const [row] = await tx.select().from(processInstance).where(ofCase(tenantId, caseId));
  return row ? heldOf(tx, row) : null;
}

const ofCase = (tenantId: string, caseId: string) =>
  and(eq(processInstance.tenantId, tenantId), eq(processInstance.caseId, caseId));

async function heldOf(tx: Tx, row: typeof processInstance.$inferSelect): Promise<HeldCase> {
  const record = await caseRecord(tx, row.tenantId, row.caseId);
  const { compiled } = await definitionOf(tx, row.tenantId, record.definitionKey, record.definitionVersion);
  return {
    record,
    definition: compiled,
    instance: row.state as unknown as Instance,
    parties: row.parties as unknown as Parties,
    steps: row.steps,
    movedAt: row.movedAt,
  };
}

/** The case as the transaction sees it; throws NOT_FOUND when it sees none. */
export async function caseRecord(tx: Tx, tenantId: string, caseId: string): Promise<CaseRecord> {
  const [record] = await tx
    .select()
    .from(serviceCase)
    .where(and(eq(serviceCase.tenantId, tenantId), eq(serviceCase.id, caseId)));
  if (!record) throw notFound();
  return record;
}

/** Writes the engine's new state and appends what happened. */
export async function saveStep(
  tx: Tx,
  held: HeldCase,
  instance: Instance,
  events: readonly Event[],
  at: Date,
): Promise<void> {
  const { tenantId, id: caseId } = held.record;
  await tx
    .update(processInstance)
    .set({ state: plainly(instance), steps: held.steps + events.length, movedAt: at })
    .where(ofCase(tenantId, caseId));
  await appendSteps(tx, held, events);
}

export async function insertInstance(tx: Tx, held: HeldCase, events: readonly Event[]): Promise<void> {
  const { tenantId, id: caseId } = held.record;
  const parties = held.parties as unknown as Record<string, unknown>;
  const steps = events.length;
  const state = plainly(held.instance);
  await tx.insert(processInstance).values({ tenantId, caseId, state, parties, steps, movedAt: held.movedAt });
  await appendSteps(tx, held, events);
}

async function appendSteps(tx: Tx, held: HeldCase, events: readonly Event[]): Promise<void> {
  if (!events.length) return;
  const { tenantId, id: caseId } = held.record;
  await tx.insert(caseStep).values(
    events.map((event, index) => ({
      tenantId,
      caseId,
      sequence: held.steps + index,
      at: new Date(event.at),
      kind: event.kind,
      elementId: "nodeId" in event ? event.nodeId : null,
      event: event as unknown as Record<string, unknown>,
    })),
  );
}

const plainly = (instance: Instance) => instance as unknown as Record<string, unknown>;
