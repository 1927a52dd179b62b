import { type SQL, sql, type Tx } from "@quintet/db";
import type { Filters } from "../contract/measures.ts";
import type { Span } from "../core/split-span.ts";
import { facts, within } from "./cube-sql.ts";

export interface QueueRow extends Record<string, unknown> {
  tenant_id: string;
  queue_id: string;
  centre_id: string | null;
  team_id: string | null;
  channel: string | null;
  at: string;
  waiting: number;
  longest_wait_ms: number;
  ready: number;
  busy: number;
}

/** The latest state of each queue within a span. Leaps from queue to queue through the index, whatever lies between. */
function latestStates(span: Span, filters: Filters): SQL {
  return sql`
    with recursive queue as (
      (select f.tenant_id, f.queue_id from fact_queue f
       where f.queue_id is not null and ${within(facts, span, {})}
       order by f.tenant_id, f.queue_id limit 1)
      union all
      select n.tenant_id, n.queue_id from queue q cross join lateral (
        select f.tenant_id, f.queue_id from fact_queue f
        where (f.tenant_id, f.queue_id) > (q.tenant_id, q.queue_id) and ${within(facts, span, {})}
        order by f.tenant_id, f.queue_id limit 1) n)
    select f.tenant_id, f.queue_id, f.centre_id, f.team_id, f.channel, f.at,
           f.waiting, f.longest_wait_ms::float8 as longest_wait_ms, f.ready, f.busy
    from queue q cross join lateral (
      select * from fact_queue l where l.tenant_id = q.tenant_id and l.queue_id = q.queue_id
        and l.at >= ${span.from.toISOString()}::timestamptz and l.at < ${span.until.toISOString()}::timestamptz
      order by l.at desc, l.xid desc limit 1) f
    where ${within(facts, span, filters)}
    order by f.tenant_id, f.queue_id`;
}

export async function readLatestStates(tx: Tx, span: Span, filters: Filters): Promise<QueueRow[]> {
  return (await tx.execute<QueueRow>(latestStates(span, filters))).rows;
}
