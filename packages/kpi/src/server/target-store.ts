import { and, asc, eq, inArray, ne, type Tx } from "@quintet/db";
import { target } from "../tables/target.ts";

export type TargetRow = typeof target.$inferSelect;

/** The targets of an indicator in a period that no later one took the place of, parents before children by time. */
export const loadTargets = (tx: Tx, tenantId: string, indicator: string, period: string): Promise<TargetRow[]> =>
  tx
    .select()
    .from(target)
    .where(
      and(
        eq(target.tenantId, tenantId),
        eq(target.indicator, indicator),
        eq(target.period, period),
        ne(target.state, "superseded"),
      ),
    )
    .orderBy(asc(target.proposedAt), asc(target.id));

export async function lockTarget(tx: Tx, tenantId: string, id: string): Promise<TargetRow | null> {
  const [row] = await tx
    .select()
    .from(target)
    .where(and(eq(target.tenantId, tenantId), eq(target.id, id)))
    .for("update");
  return row ?? null;
}

export async function addTargets(tx: Tx, rows: readonly (typeof target.$inferInsert)[]): Promise<void> {
  if (rows.length) await tx.insert(target).values([...rows]);
}

export async function supersede(tx: Tx, tenantId: string, ids: readonly string[]): Promise<void> {
  if (!ids.length) return;
  await tx
    .update(target)
    .set({ state: "superseded" })
    .where(and(eq(target.tenantId, tenantId), inArray(target.id, [...ids])));
}

export async function markAgreed(tx: Tx, tenantId: string, id: string, by: string, at: Date): Promise<void> {
  await tx
    .update(target)
    .set({ state: "agreed", agreedBy: by, agreedAt: at })
    .where(and(eq(target.tenantId, tenantId), eq(target.id, id)));
}

/** What stood below a target stands below the one that took its place, whether it still comes to it or not. */
export async function hangBelow(tx: Tx, tenantId: string, before: readonly string[], id: string): Promise<void> {
  if (!before.length) return;
  await tx
    .update(target)
    .set({ parentId: id })
    .where(and(eq(target.tenantId, tenantId), inArray(target.parentId, [...before])));
}
