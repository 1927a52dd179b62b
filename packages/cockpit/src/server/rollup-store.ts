import { sql, type Tx } from "@quintet/db";
import { ABSENT } from "../contract/absent.ts";
import { dimensionNames, type FactKind, factKindNames, measuresOf } from "../contract/facts.ts";
import { isWide } from "../core/plan-sources.ts";
import { snakeCase } from "../tables/snake-case.ts";
import { countingOf, histogramsOf } from "./histogram-sql.ts";
import { reached, SCHEME } from "./mark-sql.ts";
import { addToNarrow } from "./narrow-store.ts";

/** Kinds whose sums mean something. */
export const summedKinds: readonly FactKind[] = factKindNames.filter((kind) => kind !== "queue");

export const wideKinds: readonly FactKind[] = summedKinds.filter(isWide);

export const dimensionColumns = dimensionNames.map(snakeCase);

/** Facts of one kind as rollup cells: tenant, measure, hour, dimensions, value. `where` speaks of `f`. */
export function cellsOf(kind: FactKind, where: ReturnType<typeof sql>): ReturnType<typeof sql> {
  const values = measuresOf(kind).map(
    (name) => sql`(${`${kind}.${name}`}::text, f.${sql.raw(snakeCase(name))}::bigint)`,
  );
  const dimensions = dimensionColumns.map((name) => `coalesce(f.${name}, '${ABSENT}') as ${name}`);
  const keys = sql.raw(dimensionColumns.map((name) => `coalesce(f.${name}, '${ABSENT}')`).join(", "));
  // Each bin of a histogram is a measure of its own: bins add up over hours and keys like any sum.
  const histograms = histogramsOf(kind).map((name) => {
    const { table, count, bin, counts } = countingOf(name);
    return sql` union all
    select f.tenant_id, ${`${name}#`}::text || ${bin}, date_trunc('hour', f.at, 'UTC') as hour,
           ${sql.raw(dimensions.join(", "))}, sum(${count})::bigint as value
    from ${table} f
    where ${counts} and ${where}
    group by f.tenant_id, ${bin}, date_trunc('hour', f.at, 'UTC'), ${keys}`;
  });
  return sql`
    select f.tenant_id, v.measure, date_trunc('hour', f.at, 'UTC') as hour, ${sql.raw(dimensions.join(", "))},
           sum(v.value)::bigint as value
    from ${sql.raw(`fact_${kind}`)} f
    cross join lateral (values ${sql.join(values, sql`, `)}) v(measure, value)
    where v.value <> 0 and ${where}
    group by f.tenant_id, v.measure, date_trunc('hour', f.at, 'UTC'), ${keys}${sql.join(histograms, sql``)}`;
}

/** How far an idle tenant's mark may fall behind before it is moved, in transactions: readers look beyond the oldest. */
const IDLE = 100_000;

/** Whether the mark has to move; asked often, so it locks and writes nothing. */
export async function factsWait(tx: Tx, tenantId: string): Promise<boolean> {
  const arms = summedKinds.map(
    (kind) => sql`exists (select 1 from ${sql.raw(`fact_${kind}`)} f
      where f.tenant_id = k.tenant_id and f.xid >= ${reached} and f.xid < pg_snapshot_xmin(pg_current_snapshot()))`,
  );
  const { rows } = await tx.execute<{ waits: boolean }>(sql`
    select ${sql.join(arms, sql` or `)}
      or pg_snapshot_xmin(pg_current_snapshot())::text::numeric - ${reached}::text::numeric > ${IDLE} as waits
    from rollup_mark k where k.tenant_id = ${tenantId}`);
  return rows[0]?.waits ?? false;
}

export interface Reach {
  mark: string;
  horizon: string;
}

/**
 * Locks the tenant's mark; tells how far it has come and how far it may go. Null when another worker is at it. Rollups
 * of an older scheme are thrown away and begin anew from the facts.
 */
export async function lockMark(tx: Tx, tenantId: string): Promise<Reach | null> {
  const held = await tx.execute<{ xid: string; scheme: number }>(
    sql`select xid::text as xid, scheme from rollup_mark where tenant_id = ${tenantId} for update skip locked`,
  );
  const [mark] = held.rows;
  if (mark === undefined) return null;
  if (mark.scheme !== SCHEME) {
    await tx.execute(sql`delete from rollup_hour where tenant_id = ${tenantId}`);
    await tx.execute(sql`update rollup_mark set xid = '0'::xid8, scheme = ${SCHEME} where tenant_id = ${tenantId}`);
  }
  // A statement of its own: its snapshot must be younger than the lock.
  const seen = await tx.execute<{ xid: string }>(sql`select pg_snapshot_xmin(pg_current_snapshot())::text as xid`);
  const reach = mark.scheme === SCHEME ? mark.xid : "0";
  return { mark: reach, horizon: seen.rows[0]?.xid ?? reach };
}

/**
 * The transaction id up to which about `size` facts of each kind lie from the mark on, at most the horizon. A single
 * transaction is never split.
 */
export async function batchEnd(tx: Tx, tenantId: string, { mark, horizon }: Reach, size: number): Promise<string> {
  const arms = summedKinds.map(
    (kind) => sql`(select xid from ${sql.raw(`fact_${kind}`)}
      where tenant_id = ${tenantId} and xid >= ${mark}::xid8 and xid < ${horizon}::xid8
      order by xid offset ${size} limit 1)`,
  );
  const { rows } = await tx.execute<{ xid: string }>(sql`
    select case when min(xid) > ${mark}::xid8 then min(xid)::text
                when min(xid) = ${mark}::xid8 then (${mark}::numeric + 1)::text
                else ${horizon}::text end as xid
    from (${sql.join(arms, sql` union all `)}) t`);
  return rows[0]?.xid ?? horizon;
}

/** Adds the facts of transactions from `mark` up to `until` to the rollups. */
export async function addToRollups(tx: Tx, tenantId: string, mark: string, until: string): Promise<void> {
  const columns = sql.raw(["tenant_id", "measure", "hour", ...dimensionColumns].join(", "));
  const between = sql`f.tenant_id = ${tenantId} and f.xid >= ${mark}::xid8 and f.xid < ${until}::xid8`;
  for (const kind of await kindsBetween(tx, between)) {
    await addToNarrow(tx, kind, between);
    if (!wideKinds.includes(kind)) continue;
    await tx.execute(sql`
      insert into rollup_hour (${columns}, value)
      ${cellsOf(kind, between)}
      on conflict (${columns}) do update set value = rollup_hour.value + excluded.value`);
  }
}

/** Which kinds have a fact there: most batches speak of few. */
async function kindsBetween(tx: Tx, between: ReturnType<typeof sql>): Promise<FactKind[]> {
  const arms = summedKinds.map(
    (kind) =>
      sql`select ${kind}::text as kind where exists (select 1 from ${sql.raw(`fact_${kind}`)} f where ${between})`,
  );
  const { rows } = await tx.execute<{ kind: FactKind }>(sql.join(arms, sql` union all `));
  return rows.map(({ kind }) => kind);
}

export async function moveMark(tx: Tx, tenantId: string, until: string): Promise<void> {
  await tx.execute(sql`update rollup_mark set xid = ${until}::xid8 where tenant_id = ${tenantId}`);
}
