import { and, eq, type Tx } from "@quintet/db";
import type { Deed } from "@quintet/rpc";
import { type Definition, type FlowNode, firstDue } from "../core/index.ts";
import { definitionStart } from "../tables/definition.ts";

export type StartRecord = typeof definitionStart.$inferSelect;

export const ofStart = ({ tenantId, key, elementId }: Pick<StartRecord, "tenantId" | "key" | "elementId">) =>
  and(eq(definitionStart.tenantId, tenantId), eq(definitionStart.key, key), eq(definitionStart.elementId, elementId));

type Listening = Pick<StartRecord, "kind" | "name" | "dueAt" | "timesLeft" | "every">;

function listening(node: FlowNode, now: number): Listening | null {
  const plain = { dueAt: null, timesLeft: null, every: null };
  if (node.type === "message-start-event" && node.message !== null)
    return { ...plain, kind: "message", name: node.message };
  if (node.type === "signal-start-event" && node.signal !== undefined)
    return { ...plain, kind: "signal", name: node.signal };
  if (node.type !== "timer-start-event" || !node.timer) return null;
  const due = firstDue(node.timer.kind, node.timer.value, now);
  if (!due) return null;
  const { dueAt, cycle } = due;
  const times = { timesLeft: cycle?.left ?? null, every: cycle?.every ?? null };
  return { kind: "timer", name: node.timer.value, dueAt: new Date(dueAt), ...times };
}

/** Listens for the start events of a version that comes into force, in place of those of the version before. */
export async function subscribeStarts(
  deed: Deed<unknown>,
  { key, version }: { key: string; version: number },
  definition: Definition,
): Promise<void> {
  const { tx, actor, now } = deed;
  const { tenantId } = actor;
  await tx.delete(definitionStart).where(and(eq(definitionStart.tenantId, tenantId), eq(definitionStart.key, key)));
  const ownerId = actor.kind === "person" ? actor.personId : null;
  const rows = Object.values(definition.nodes).flatMap((node): StartRecord[] => {
    const heard = node.parent === null ? listening(node, now.getTime()) : null;
    return heard ? [{ tenantId, key, version, ownerId, elementId: node.id, ...heard }] : [];
  });
  if (rows.length) await tx.insert(definitionStart).values(rows);
  for (const row of rows) awaitStart(deed, row);
}

/** Has a start timer's job come at its due time; a later one of the same start event takes its place. */
export function awaitStart(deed: Deed<unknown>, { key, elementId, version, dueAt }: StartRecord): void {
  if (!dueAt) return;
  const payload = { key, elementId, version, dueAt: dueAt.toISOString() };
  deed.enqueue({ name: "workflow.start", payload, runAt: dueAt, key: `workflow.start:${key}:${elementId}` });
}

/** The start events of versions in force that begin with this message or signal. */
export const startsBy = (tx: Tx, tenantId: string, kind: "message" | "signal", name: string): Promise<StartRecord[]> =>
  tx
    .select()
    .from(definitionStart)
    .where(and(eq(definitionStart.tenantId, tenantId), eq(definitionStart.kind, kind), eq(definitionStart.name, name)))
    .orderBy(definitionStart.key);
