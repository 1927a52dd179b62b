import { and, asc, eq, gt, inArray, sql, type Tx } from "@quintet/db";
import type { Candidate } from "../core/routing/item.ts";
import { presence } from "../tables/presence.ts";

export type PresenceRecord = typeof presence.$inferSelect;

const own = (tenantId: string, personId: string) =>
  and(eq(presence.tenantId, tenantId), eq(presence.ownerId, personId));

export async function loadPresence(tx: Tx, tenantId: string, personId: string): Promise<PresenceRecord | null> {
  const [row] = await tx.select().from(presence).where(own(tenantId, personId));
  return row ?? null;
}

/** Everybody ready with room, as last committed: to plan by, not to rely on. */
export async function readReady(tx: Tx, tenantId: string): Promise<Candidate[]> {
  const rows = await tx
    .select()
    .from(presence)
    .where(and(eq(presence.tenantId, tenantId), eq(presence.state, "ready"), gt(presence.capacity, presence.load)))
    .orderBy(asc(presence.idleSince));
  return rows.map((row) => ({ ...row, agentId: row.ownerId, idleSince: row.idleSince.getTime() }));
}

/** Holds the rows of these agents as far as they are still ready and nobody else holds them at this moment. */
export async function holdReady(tx: Tx, tenantId: string, agentIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(presence)
    .where(
      and(
        eq(presence.tenantId, tenantId),
        eq(presence.state, "ready"),
        inArray(presence.ownerId, [...agentIds].sort()),
      ),
    )
    .for("update", { skipLocked: true });
  return new Map(rows.map((row) => [row.ownerId, row]));
}

/** Gives units back; from then on the person counts as idle again. */
export async function freeUnits(
  tx: Tx,
  tenantId: string,
  freed: { personId: string; units: number; now: Date },
): Promise<void> {
  await tx
    .update(presence)
    .set({ load: sql`${presence.load} - ${freed.units}`, idleSince: freed.now })
    .where(own(tenantId, freed.personId));
}

/** A ready agent who let an offer pass is not asked again until he says so himself. */
export async function markNotResponding(tx: Tx, tenantId: string, personId: string, now: Date): Promise<boolean> {
  const rows = await tx
    .update(presence)
    .set({ state: "not-responding", reason: "", since: now })
    .where(and(own(tenantId, personId), eq(presence.state, "ready")))
    .returning({ id: presence.ownerId });
  return rows.length > 0;
}
