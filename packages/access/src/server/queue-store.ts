import { and, asc, eq, sql, type Tx } from "@quintet/db";
import type { ChannelKind } from "../contract/enums.ts";
import type { RoutedQueue } from "../core/routing/item.ts";
import { channel, queue } from "../tables/channel.ts";

export type QueueRecord = typeof queue.$inferSelect;

export async function loadQueues(tx: Tx, tenantId: string): Promise<QueueRecord[]> {
  return tx.select().from(queue).where(eq(queue.tenantId, tenantId)).orderBy(asc(queue.position), asc(queue.id));
}

export const routedQueues = (queues: readonly QueueRecord[]): Map<string, RoutedQueue> =>
  new Map(queues.map((one) => [one.id, one]));

/** The open queue behind a topic, when it takes this medium. */
export async function queueOfTopic(tx: Tx, tenantId: string, topic: string, medium: string) {
  const [row] = await tx
    .select()
    .from(queue)
    .where(and(eq(queue.tenantId, tenantId), eq(queue.topic, topic), eq(queue.enabled, true)));
  return row?.media.includes(medium) ? row : null;
}

export async function loadChannel(tx: Tx, tenantId: string, kind: ChannelKind) {
  const [row] = await tx
    .select()
    .from(channel)
    .where(and(eq(channel.tenantId, tenantId), sql`${channel.kind} = ${kind}`));
  return row ?? null;
}

interface QueueStateRow {
  [column: string]: unknown;
  id: string;
  centre_id: string | null;
  waiting: number;
  oldest: Date | null;
  ready: number;
  busy: number;
  slots: number;
  free_slots: number;
}

/**
 * How queues stand: not yet answered, since when, agents with room (`ready`), agents without (`busy`), and units of
 * capacity on duty. Counted from the rows themselves, so it is exact for whoever sees all rows of the tenant.
 */
export async function countQueues(tx: Tx, tenantId: string, queueIds: readonly string[]): Promise<QueueStateRow[]> {
  const { rows } = await tx.execute<QueueStateRow>(sql`
    select q.id, q.centre_id, w.waiting, w.oldest, p.ready, p.busy, p.slots, p.free_slots
    from queue q
    cross join lateral (
      select count(*)::int as waiting, min(arrived_at) as oldest from work_item
      where tenant_id = q.tenant_id and queue_id = q.id and state in ('waiting', 'offered')) w
    cross join lateral (
      select count(*) filter (where state = 'ready' and load < capacity)::int as ready,
             count(*) filter (where state = 'busy' or (state = 'ready' and load >= capacity))::int as busy,
             coalesce(sum(capacity), 0)::int as slots,
             coalesce(sum(capacity - load) filter (where state = 'ready'), 0)::int as free_slots
      from presence
      where tenant_id = q.tenant_id and state in ('ready', 'busy') and (skills->>q.skill)::int >= q.min_level) p
    where q.tenant_id = ${tenantId} and q.id = any(${sql.param([...queueIds])}::text[])
    order by q.id`);
  return rows.map((row) => ({ ...row, oldest: row.oldest ? new Date(row.oldest) : null }));
}
