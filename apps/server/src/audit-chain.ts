import { createHash } from "node:crypto";
import {
  and,
  audit,
  auditLink,
  type Database,
  desc,
  eq,
  eventReader,
  settingsOf,
  sql,
  systemScope,
  type Tx,
} from "@quintet/db";
import { canonical } from "@quintet/rpc";

const READER = "audit";

/** The head of the chain of every tenant. */
const ROOT = "0".repeat(64);

const linkOf = (previous: string, hash: string): string =>
  createHash("sha256")
    .update(previous + hash)
    .digest("hex");

/**
 * Links the lines written since the last call, leaving those of transactions that may still be joined by older ones.
 * Called as the worker; the row of the reader is the lock that keeps two processes apart. Answers how many were linked.
 */
export async function linkAudit(tx: Tx, tenantId: string): Promise<number> {
  const mine = and(eq(eventReader.tenantId, tenantId), eq(eventReader.reader, READER));
  await tx.insert(eventReader).values({ tenantId, reader: READER, cursor: "0" }).onConflictDoNothing();
  const [place] = await tx.select().from(eventReader).where(mine).for("update", { skipLocked: true });
  if (!place) return 0;
  const { rows } = await tx.execute<{ id: string; hash: string; ceiling: string }>(sql`
    select id, hash, pg_snapshot_xmin(pg_current_snapshot())::text as ceiling from ${audit}
    where tenant_id = ${tenantId} and xid >= ${place.cursor}::xid8 and xid < pg_snapshot_xmin(pg_current_snapshot())
    order by xid, id`);
  const ceiling = rows[0]?.ceiling;
  if (!ceiling) return 0;
  const [head] = await tx
    .select()
    .from(auditLink)
    .where(eq(auditLink.tenantId, tenantId))
    .orderBy(desc(auditLink.number))
    .limit(1);
  let previous = head?.link ?? ROOT;
  let number = head?.number ?? 0;
  const links = rows.map(({ id, hash }) => {
    previous = linkOf(previous, hash);
    number += 1;
    return { tenantId, number, auditId: id, link: previous };
  });
  for (let from = 0; from < links.length; from += 5_000)
    await tx.insert(auditLink).values(links.slice(from, from + 5_000));
  await tx.update(eventReader).set({ cursor: ceiling }).where(mine);
  return links.length;
}

export interface ChainReport {
  tenantId: string;
  lines: number;
  unlinked: number;
  /** The first line that is not as it was written, in words; null when all are. */
  fault: string | null;
}

interface Row {
  [column: string]: unknown;
  number: number;
  link: string;
  audit_id: string;
  id: string | null;
  hash: string | null;
}

function hashOf(row: Record<string, unknown>): string {
  const line = {
    tenantId: row.tenant_id,
    id: row.id,
    at: new Date(row.at as string),
    principal: row.principal,
    actorKind: row.actor_kind,
    procedure: row.procedure,
    subject: row.subject,
    address: row.address,
    reason: row.reason,
    before: row.before,
    after: row.after,
  };
  return createHash("sha256").update(canonical(line)).digest("hex");
}

function faultOf(row: Row, expected: number, previous: string): string | null {
  if (Number(row.number) !== expected) return `link ${expected} is missing`;
  if (row.id === null) return `line ${row.audit_id} was removed`;
  const who = `line ${row.audit_id} (${String(row.procedure)}, ${new Date(row.at as string).toISOString()})`;
  if (hashOf(row) !== row.hash) return `${who} was altered`;
  if (linkOf(previous, String(row.hash)) !== row.link) return `${who} does not fit the chain`;
  return null;
}

/** Reads the whole chain of a tenant and names the first line that was altered, removed or slipped in (DIR-6). */
export function verifyAudit(database: Database, tenantId: string): Promise<ChainReport> {
  return database.transaction(settingsOf(systemScope(tenantId, "audit")), async ({ tx }) => {
    let previous = ROOT;
    let number = 0;
    for (;;) {
      const { rows } = await tx.execute<Row>(sql`
        select l.number, l.link, l.audit_id, a.* from audit_link l
        left join audit a on a.tenant_id = l.tenant_id and a.id = l.audit_id
        where l.tenant_id = ${tenantId} and l.number > ${number} order by l.number limit 5000`);
      if (!rows.length) break;
      for (const row of rows) {
        const fault = faultOf(row, number + 1, previous);
        if (fault) return { tenantId, lines: number, unlinked: 0, fault };
        previous = row.link;
        number += 1;
      }
    }
    const { rows } = await tx.execute<{ unlinked: string }>(sql`
      select count(*) as unlinked from audit a where a.tenant_id = ${tenantId}
        and not exists (select 1 from audit_link l where l.tenant_id = a.tenant_id and l.audit_id = a.id)`);
    return { tenantId, lines: number, unlinked: Number(rows[0]?.unlinked ?? 0), fault: null };
  });
}
