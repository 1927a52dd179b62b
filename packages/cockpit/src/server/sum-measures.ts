import { type SQL, sql, type Tx } from "@quintet/db";
import type { MeasureName } from "../contract/facts.ts";
import type { MeasureQuestion, MeasureRow } from "../contract/measures.ts";
import { byKind, type MeasurePart } from "../core/measure-parts.ts";
import { type Span, splitSpan } from "../core/split-span.ts";
import { snakeCase } from "../tables/snake-case.ts";
import { bucketOf, facts, keyOf, rollups, within } from "./cube-sql.ts";

type Shape = Pick<MeasureQuestion, "by" | "across" | "grain" | "filters">;

const unpivot = (parts: readonly MeasurePart[]): SQL =>
  sql.join(
    parts.map(({ measure }, n) => sql`(${measure}::text, g.${sql.raw(`m${n}`)})`),
    sql`, `,
  );

/** Sums of one kind's facts, summed before they are turned into rows, because there are many more facts than sums. */
function ofFacts(parts: readonly MeasurePart[], shape: Shape, span: Span, more: SQL): SQL {
  const kind = parts[0]?.kind;
  const sums = parts.map(({ name }, n) => sql.raw(`sum(f.${snakeCase(name)})::bigint as m${n}`));
  return sql`
    select g.key, g.across_key, g.bucket, v.measure, v.value from (
      select ${keyOf(facts, shape.by)} as key, ${keyOf(facts, shape.across)} as across_key,
             ${bucketOf(facts, shape.grain)} as bucket, ${sql.join(sums, sql`, `)}
      from rollup_mark k join ${sql.raw(`fact_${kind}`)} f on f.tenant_id = k.tenant_id
      where ${within(facts, span, shape.filters)} ${more}
      group by 1, 2, 3) g
    cross join lateral (values ${unpivot(parts)}) v(measure, value)`;
}

function ofRollups(measures: readonly MeasureName[], shape: Shape, span: Span): SQL {
  return sql`
    select ${keyOf(rollups, shape.by)} as key, ${keyOf(rollups, shape.across)} as across_key,
           ${bucketOf(rollups, shape.grain)} as bucket, r.measure, sum(r.value)::bigint as value
    from rollup_mark k join rollup_hour r on r.tenant_id = k.tenant_id
    where r.measure = any(${sql.param([...measures])}::text[]) and ${within(rollups, span, shape.filters)}
    group by 1, 2, 3, 4`;
}

interface Row extends Record<string, unknown> {
  key: string | null;
  across_key: string | null;
  bucket: string | null;
  measure: MeasureName;
  value: number;
}

/** Gathers one row a bucket and key from rows of one measure each. */
export function gather(rows: readonly Row[]): MeasureRow[] {
  const cells = new Map<string, MeasureRow>();
  for (const row of rows) {
    const bucket = row.bucket === null ? null : new Date(row.bucket).toISOString();
    const name = JSON.stringify([bucket, row.key, row.across_key]);
    const cell = cells.get(name) ?? { bucket, key: row.key, acrossKey: row.across_key, values: {} };
    cell.values[row.measure] = row.value;
    cells.set(name, cell);
  }
  return [...cells.values()];
}

/**
 * Sums of additive measures. Whole hours come from the rollups plus the facts the mark has not reached, the ends of
 * the interval from the facts alone; one statement is one snapshot, so a rollup under way changes nothing.
 */
export async function sumMeasures(tx: Tx, question: MeasureQuestion): Promise<MeasureRow[]> {
  const { hours, edges } = splitSpan({ from: new Date(question.from), until: new Date(question.until) });
  const arms: SQL[] = [];
  if (hours) arms.push(ofRollups(question.measures, question, hours));
  for (const parts of byKind(question.measures).values()) {
    if (hours) arms.push(ofFacts(parts, question, hours, sql`and f.xid >= k.xid`));
    for (const edge of edges) arms.push(ofFacts(parts, question, edge, sql``));
  }
  if (!arms.length) return [];
  const { rows } = await tx.execute<Row>(sql`
    select key, across_key, bucket, measure, sum(value)::float8 as value
    from (${sql.join(arms, sql` union all `)}) t
    where value is not null
    group by 1, 2, 3, 4 order by 3, 1, 2, 4`);
  return gather(rows);
}
