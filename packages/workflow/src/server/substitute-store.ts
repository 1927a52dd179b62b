import { and, eq, inArray, isNull, type Tx } from "@quintet/db";
import { type Change, changesOf } from "../core/cases/change.ts";
import { substitute } from "../tables/substitute.ts";
import { task } from "../tables/task.ts";

export type SubstituteRecord = typeof substitute.$inferSelect;

/** Work that opens for somebody absent goes to whoever stands in for him; it stays his in name. */
export async function withStandIns(tx: Tx, tenantId: string, changes: readonly Change[]): Promise<Change[]> {
  const owners = changesOf(changes, "task-opened").flatMap(({ party }) => party.ownerId ?? []);
  if (!owners.length) return [...changes];
  const rows = await tx
    .select()
    .from(substitute)
    .where(
      and(
        eq(substitute.tenantId, tenantId),
        inArray(substitute.ownerId, [...new Set(owners)]),
        eq(substitute.state, "active"),
      ),
    );
  if (!rows.length) return [...changes];
  const standIns = new Map(rows.map((row) => [row.ownerId, { id: row.substituteId, name: row.substituteName }]));
  return changes.map((change) => {
    const standIn = change.kind === "task-opened" ? standIns.get(change.party.ownerId ?? "") : undefined;
    return change.kind === "task-opened" && standIn ? { ...change, party: { ...change.party, standIn } } : change;
  });
}

export async function findSubstitute(tx: Tx, tenantId: string, id: string): Promise<SubstituteRecord | null> {
  const [row] = await tx
    .select()
    .from(substitute)
    .where(and(eq(substitute.tenantId, tenantId), eq(substitute.id, id)))
    .for("update");
  return row ?? null;
}

export async function setSubstituteState(
  tx: Tx,
  row: SubstituteRecord,
  state: SubstituteRecord["state"],
): Promise<void> {
  await tx
    .update(substitute)
    .set({ state })
    .where(and(eq(substitute.tenantId, row.tenantId), eq(substitute.id, row.id)));
}

/** Hands the open work of the absent one over; what he works on another's behalf stays where it is. Answers how much. */
export async function handOver(tx: Tx, row: SubstituteRecord): Promise<number> {
  const rows = await tx
    .update(task)
    .set({
      ownerId: row.substituteId,
      assigneeName: row.substituteName,
      forId: row.ownerId,
      forName: row.absentName,
      forWhy: "absent",
    })
    .where(
      and(eq(task.tenantId, row.tenantId), eq(task.ownerId, row.ownerId), eq(task.state, "open"), isNull(task.forId)),
    )
    .returning({ id: task.id });
  return rows.length;
}

/** Gives back what is still open of what was handed over in an absence. Answers how much. */
export async function handBack(tx: Tx, row: SubstituteRecord): Promise<number> {
  const rows = await tx
    .update(task)
    .set({ ownerId: row.ownerId, assigneeName: row.absentName, forId: null, forName: null, forWhy: null })
    .where(
      and(
        eq(task.tenantId, row.tenantId),
        eq(task.forId, row.ownerId),
        eq(task.forWhy, "absent"),
        eq(task.state, "open"),
      ),
    )
    .returning({ id: task.id });
  return rows.length;
}
