import { and, eq, inArray, sql, type Tx } from "@quintet/db";
import type { RoutedItem } from "../core/routing/item.ts";
import type { Reach } from "../core/routing/reach.ts";
import { workItem } from "../tables/work-item.ts";

export type WorkItemRecord = typeof workItem.$inferSelect;

export const itemWith = (tenantId: string, id: string) => and(eq(workItem.tenantId, tenantId), eq(workItem.id, id));

/** The first lock of every deed about an interaction's way to an agent. */
export async function lockWorkItem(tx: Tx, tenantId: string, id: string): Promise<WorkItemRecord | null> {
  const [row] = await tx.select().from(workItem).where(itemWith(tenantId, id)).for("update");
  return row ?? null;
}

const instants = (reach: readonly Reach[]) =>
  reach.map((one) => (Number.isFinite(one.until) ? new Date(one.until).toISOString() : "infinity"));

// A filter and no join: the planner then walks the waiting in serving order and stops at the limit.
const reached = (reach: readonly Reach[]) => sql`w.arrived_at <= (
  select until from unnest(${sql.param(reach.map((one) => one.queueId))}::text[],
    ${sql.param(instants(reach))}::timestamptz[]) as reach (queue_id, until) where reach.queue_id = w.queue_id)`;

interface WaitingRow {
  [column: string]: unknown;
  id: string;
  queue_id: string;
  units: number;
  priority: number;
  arrived_at: Date;
  declined_by: string[];
}

const routed = (row: WaitingRow): RoutedItem => ({
  id: row.id,
  queueId: row.queue_id,
  units: row.units,
  priority: row.priority,
  arrivedAt: new Date(row.arrived_at).getTime(),
  declinedBy: row.declined_by,
});

/**
 * Holds the next waiting items that somebody free could take, in serving order after `after`; rows another router
 * holds are passed over. Left out are those every candidate has declined.
 */
export async function holdWaiting(
  tx: Tx,
  tenantId: string,
  wanted: { reach: readonly Reach[]; candidates: readonly string[]; after: RoutedItem | null; limit: number },
): Promise<RoutedItem[]> {
  const { after } = wanted;
  const behind = after
    ? sql`and (-w.priority, w.arrived_at, w.id) >
          (${-after.priority}::int, ${new Date(after.arrivedAt).toISOString()}::timestamptz, ${after.id}::text)`
    : sql``;
  const { rows } = await tx.execute<WaitingRow>(sql`
    select w.id, w.queue_id, w.units, w.priority, w.arrived_at, w.declined_by
    from work_item w
    where w.tenant_id = ${tenantId} and w.state = 'waiting' and ${reached(wanted.reach)}
      and not w.declined_by @> ${sql.param([...wanted.candidates])}::text[] ${behind}
    order by w.priority desc nulls last, w.arrived_at, w.id
    limit ${wanted.limit} for update of w skip locked`);
  return rows.map(routed);
}

/** Whether an item within reach is waiting that this look has not had in hand: somebody else held it. */
export async function othersWait(
  tx: Tx,
  tenantId: string,
  look: { reach: readonly Reach[]; candidates: readonly string[]; looked: readonly string[] },
): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select 1 from work_item w
    where w.tenant_id = ${tenantId} and w.state = 'waiting' and ${reached(look.reach)}
      and not w.declined_by @> ${sql.param([...look.candidates])}::text[]
      and w.id <> all(${sql.param([...look.looked])}::text[]) limit 1`);
  return rows.length > 0;
}

/** The oldest item of a queue that arrived after an instant and is still outside its ring. */
export async function oldestBeyond(tx: Tx, tenantId: string, reach: Reach): Promise<number | null> {
  const [row] = await tx
    .select({ at: sql<Date | null>`min(${workItem.arrivedAt})` })
    .from(workItem)
    .where(
      and(
        eq(workItem.tenantId, tenantId),
        eq(workItem.queueId, reach.queueId),
        inArray(workItem.state, ["waiting"]),
        sql`${workItem.arrivedAt} > ${new Date(reach.until).toISOString()}::timestamptz`,
      ),
    );
  return row?.at ? new Date(row.at).getTime() : null;
}
