import { type SQL, sql, type Tx } from "@quintet/db";
import { ABSENT } from "../contract/absent.ts";
import { type FactKind, measuresOf } from "../contract/facts.ts";
import { slicedDimensions, sliceNames, slices } from "../core/slices.ts";
import { snakeCase } from "../tables/snake-case.ts";
import { countingOf, histogramsOf } from "./histogram-sql.ts";

const keys = slicedDimensions.map(snakeCase);
export const narrowColumns = ["tenant_id", "slice", "grain", "bucket", ...keys];
const measures = (kind: FactKind) => measuresOf(kind).map(snakeCase);
const each = (names: readonly string[], write: (name: string) => string): string => names.map(write).join(", ");

/** The slices as grouping sets, and the slice a row belongs to by what it is not grouped by. */
const sets = each(sliceNames, (name) => {
  const own = slices[name as keyof typeof slices].map(snakeCase);
  return `(tenant_id, bucket, bin${own.map((one) => `, ${one}`).join("")})`;
});
function sliceCase(): string {
  const arms = sliceNames.map((name) => {
    const own: readonly string[] = slices[name];
    const mask = slicedDimensions.reduce((bits, one) => bits * 2 + (own.includes(one) ? 0 : 1), 0);
    return `when ${mask} then '${name}'`;
  });
  return `case grouping(${keys.join(", ")}) ${arms.join(" ")} end`;
}

const coarser = (from: string, bucket: string, kind: FactKind): string => `
  select tenant_id, slice, ${bucket} as bucket, ${keys.join(", ")}, bin, sum(n)::bigint as n,
         ${each(measures(kind), (name) => `sum(${name})::bigint as ${name}`)}
  from ${from} group by tenant_id, slice, ${bucket}, ${keys.join(", ")}, bin`;

/**
 * Facts of one kind as rows of its narrow rollup: each slice by hour, day and month of Shanghai. Days are summed from
 * hours and months from days, so that facts are read once. `where` speaks of `f`.
 */
export function narrowRowsOf(kind: FactKind, where: SQL): SQL {
  const [histogram] = histogramsOf(kind);
  const counting = histogram ? countingOf(histogram) : null;
  const bin = counting ? sql`case when ${counting.counts} then ${counting.bin} end` : sql`null::int`;
  const n = counting ? counting.count : sql`0`;
  const read = sql.raw(each(measures(kind), (name) => `f.${name}`));
  const said = sql.raw(each(keys, (name) => `coalesce(f.${name}, '${ABSENT}') as ${name}`));
  const rows = (grain: string, from: string) =>
    `select '${grain}' as grain, tenant_id, slice, bucket, ${keys.join(", ")}, bin, n, ${measures(kind).join(", ")} from ${from}`;
  return sql`
    with told as (
      select f.tenant_id, date_trunc('hour', f.at, 'UTC') as bucket, ${said}, ${bin} as bin, ${n} as n, ${read}
      from ${sql.raw(`fact_${kind}`)} f where ${where}),
    hours as (${sql.raw(`
      select tenant_id, ${sliceCase()} as slice, bucket, ${each(keys, (name) => `coalesce(${name}, '${ABSENT}') as ${name}`)},
             bin, sum(n)::bigint as n, ${each(measures(kind), (name) => `sum(${name})::bigint as ${name}`)}
      from told group by grouping sets (${sets})`)}),
    days as (${sql.raw(coarser("hours", "date_bin('1 day', bucket, '1991-01-01T00:00:00+08')", kind))}),
    months as (${sql.raw(coarser("days", "date_trunc('month', bucket, 'Asia/Shanghai')", kind))}),
    cells as (${sql.raw([rows("hour", "hours"), rows("day", "days"), rows("month", "months")].join(" union all "))})
    select ${sql.raw(narrowColumns.join(", "))},
           coalesce(array_agg(bin) filter (where bin is not null), '{}') as bins,
           coalesce(array_agg(n) filter (where bin is not null), '{}') as counts,
           ${sql.raw(each(measures(kind), (name) => `sum(${name})::bigint as ${name}`))}
    from cells group by ${sql.raw(narrowColumns.join(", "))}`;
}

/** Adds the facts that `where` names to the narrow rollup of their kind; histograms are merged bin by bin. */
export async function addToNarrow(tx: Tx, kind: FactKind, where: SQL): Promise<void> {
  const table = sql.raw(`rollup_${kind}`);
  const added = sql.raw(each(measures(kind), (name) => `${name} = r.${name} + excluded.${name}`));
  const merged = histogramsOf(kind).length
    ? sql`, (bins, counts) = (
        select coalesce(array_agg(bin), '{}'), coalesce(array_agg(n), '{}')
        from (select bin, sum(n)::bigint as n
              from unnest(r.bins || excluded.bins, r.counts || excluded.counts) as u(bin, n) group by bin) m)`
    : sql``;
  await tx.execute(sql`
    insert into ${table} as r (${sql.raw([...narrowColumns, "bins", "counts", ...measures(kind)].join(", "))})
    ${narrowRowsOf(kind, where)}
    on conflict (${sql.raw(narrowColumns.join(", "))}) do update set ${added}${merged}`);
}
