import type { StoredEvent } from "@quintet/kernel";
import { sql } from "drizzle-orm";
import type { Tx } from "./database.ts";

/** Where a reader stands: `<transaction id>_<position>`; the empty text stands before the first event. */
export type EventCursor = string;

interface Row {
  [column: string]: unknown;
  tenant_id: string;
  id: string;
  at: Date;
  xid: string;
  position: string;
  type: string;
  subject: string;
  payload: Record<string, unknown>;
  centre_id: string | null;
  team_id: string | null;
  owner_id: string | null;
  partner_id: string | null;
  customer_id: string | null;
}

const split = (cursor: EventCursor): [string, string] => {
  const match = /^(\d{1,20})_(\d{1,19})$/.exec(cursor);
  return match?.[1] && match[2] ? [match[1], match[2]] : ["0", "0"];
};

/**
 * The next events a transaction may see, in an order no late commit can slip behind: rows of transactions that are
 * younger than the oldest one still running wait for the next call.
 */
export async function readEvents(
  tx: Tx,
  after: EventCursor,
  options: { types?: readonly string[]; limit?: number } = {},
): Promise<{ event: StoredEvent; cursor: EventCursor }[]> {
  const [xid, position] = split(after);
  const typed = options.types ? sql`and type = any(${sql.param([...options.types])}::text[])` : sql``;
  const { rows } = await tx.execute<Row>(sql`
    select tenant_id, id, at, xid::text as xid, position, type, subject, payload,
           centre_id, team_id, owner_id, partner_id, customer_id
    from event
    where (xid, position) > (${xid}::xid8, ${position}::bigint)
      and xid < pg_snapshot_xmin(pg_current_snapshot()) ${typed}
    order by xid, position
    limit ${options.limit ?? 500}`);
  return rows.map((row) => ({
    cursor: `${row.xid}_${row.position}`,
    event: {
      id: row.id,
      tenantId: row.tenant_id,
      at: new Date(row.at).toISOString(),
      type: row.type,
      subject: row.subject,
      payload: row.payload,
      audience: {
        centreId: row.centre_id,
        teamId: row.team_id,
        ownerId: row.owner_id,
        partnerId: row.partner_id,
        customerId: row.customer_id,
      },
    },
  }));
}

/** The cursor behind everything that is already there: where a reader starts that wants only what comes. */
export async function presentCursor(tx: Tx): Promise<EventCursor> {
  const { rows } = await tx.execute<{ cursor: string }>(
    sql`select (pg_snapshot_xmin(pg_current_snapshot())::text::numeric - 1)::text || '_9223372036854775807' as cursor`,
  );
  return rows[0]?.cursor ?? "";
}
