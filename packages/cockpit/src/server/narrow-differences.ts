import { type SQL, sql, type Tx } from "@quintet/db";
import { type FactKind, measuresOf } from "../contract/facts.ts";
import type { Span } from "../core/split-span.ts";
import type { RollupDifference } from "../tables/rollup.ts";
import { snakeCase } from "../tables/snake-case.ts";
import { reached } from "./mark-sql.ts";
import { narrowColumns, narrowRowsOf } from "./narrow-store.ts";

/** The facts `f` of a span that the mark has reached, and the ends of the span. */
export function countedWithin(tenantId: string, span: Span): { counted: SQL; from: SQL; until: SQL } {
  const from = sql`${span.from.toISOString()}::timestamptz`;
  const until = sql`${span.until.toISOString()}::timestamptz`;
  const mark = sql`(select ${reached} from rollup_mark k where k.tenant_id = ${tenantId})`;
  return {
    counted: sql`f.tenant_id = ${tenantId} and f.at >= ${from} and f.at < ${until} and f.xid < ${mark}`,
    from,
    until,
  };
}

/**
 * The hours in which a slice of a narrow rollup differs from its facts, by measure; a bin that differs is told as one
 * of its histogram.
 */
export async function narrowDifferences(
  tx: Tx,
  tenantId: string,
  kind: FactKind,
  span: Span,
): Promise<RollupDifference[]> {
  const { counted, from, until } = countedWithin(tenantId, span);
  const names = measuresOf(kind);
  const key = sql.raw(narrowColumns.join(", "));
  const values = (alias: string) =>
    sql.join(
      [
        ...names.map((name) => sql`(${`${kind}.${name}`}::text, ${sql.raw(`${alias}.${snakeCase(name)}`)}::float8)`),
        sql`(${`${kind}#`}::text, (select sum(bin * 1000.0 + n)::float8 from unnest(${sql.raw(`${alias}.bins`)}, ${sql.raw(`${alias}.counts`)}) u(bin, n)))`,
      ],
      sql`, `,
    );
  const { rows } = await tx.execute<{
    hour: string;
    slice: string;
    measure: string;
    rolled: number;
    counted: number;
  }>(sql`
    select bucket as hour, slice, measure, coalesce(r.value, 0)::float8 as rolled, coalesce(c.value, 0)::float8 as counted
    from (select ${key}, v.measure, v.value from ${sql.raw(`rollup_${kind}`)} x
          cross join lateral (values ${values("x")}) v(measure, value)
          where tenant_id = ${tenantId} and grain = 'hour' and bucket >= ${from} and bucket < ${until} and v.value <> 0) r
    full join (select ${key}, v.measure, v.value from (${narrowRowsOf(kind, counted)}) x
          cross join lateral (values ${values("x")}) v(measure, value)
          where grain = 'hour' and v.value <> 0) c using (${key}, measure)
    where coalesce(r.value, 0) <> coalesce(c.value, 0)
    order by bucket, measure, slice limit 500`);
  return rows.map(({ hour, slice, measure, rolled, counted }) => ({
    hour: new Date(hour).toISOString(),
    measure: `${measure} by ${slice}`,
    rolled,
    counted,
  }));
}
