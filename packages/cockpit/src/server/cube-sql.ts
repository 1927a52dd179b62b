import { type SQL, sql } from "@quintet/db";
import { ABSENT } from "../contract/absent.ts";
import { dimensionNames } from "../contract/facts.ts";
import type { Dimension, Filters } from "../contract/measures.ts";
import type { Column } from "../core/group-questions.ts";
import type { Layer } from "../core/layers.ts";
import type { Slice } from "../core/slices.ts";
import type { Span } from "../core/split-span.ts";
import { snakeCase } from "../tables/snake-case.ts";

/** What one source is called in a statement, and whether it says "nothing" as null or as ABSENT. */
export interface Source {
  alias: "f" | "r";
  time: "at" | "hour" | "bucket";
}
export const facts: Source = { alias: "f", time: "at" };
export const rollups: Source = { alias: "r", time: "hour" };
export const narrow: Source = { alias: "r", time: "bucket" };

/**
 * Hours, days and months are those of Asia/Shanghai, whoever asks. It has had one offset since 1991, and counting from
 * a fixed midnight costs a tenth of looking the zone up for every row.
 */
const buckets: ReadonlyMap<Column, (time: string) => string> = new Map([
  ["at:hour", (time: string) => `date_bin('1 hour', ${time}, '1991-01-01T00:00:00+08')`],
  ["at:day", (time: string) => `date_bin('1 day', ${time}, '1991-01-01T00:00:00+08')`],
  ["at:month", (time: string) => `date_trunc('month', ${time}, 'Asia/Shanghai')`],
]);

function dimensionOf(source: Source, dimension: Dimension): SQL {
  if (dimension === "tenantId") return sql.raw(`${source.alias}.tenant_id`);
  if (!dimensionNames.includes(dimension)) throw new Error(`no such dimension: ${String(dimension)}`);
  return sql.raw(`${source.alias}.${snakeCase(dimension)}`);
}

/** A column to group by: a key that is null where nothing is said, or the beginning of a bucket. */
export function columnOf(source: Source, column: Column): SQL {
  const bucket = buckets.get(column);
  if (bucket) return sql.raw(bucket(`${source.alias}.${source.time}`));
  const key = dimensionOf(source, column as Dimension);
  return source === facts ? key : sql`nullif(${key}, ${ABSENT})`;
}

/** A grouped column as text, so that columns of several groups can stand below each other: a bucket as epoch ms. */
export const asText = (column: Column, name: SQL): SQL =>
  buckets.has(column) ? sql`(extract(epoch from ${name}) * 1000)::bigint::text as ${name}` : name;

const moment = (at: Date): SQL => sql`${at.toISOString()}::timestamptz`;

/** The conditions of filters: bound values, columns from the contract's list alone. */
export function filtered(source: Source, filters: Filters): SQL {
  const conditions = Object.entries(filters).flatMap(([dimension, value]) => {
    if (value === undefined) return [];
    const column = dimensionOf(source, dimension as Dimension);
    return [value === ABSENT && source === facts ? sql`${column} is null` : sql`${column} = ${value}`];
  });
  return sql.join([sql`true`, ...conditions], sql` and `);
}

/** The conditions of a question over one interval. */
export function within(source: Source, span: Span, filters: Filters): SQL {
  const time = sql.raw(`${source.alias}.${source.time}`);
  return sql`${time} >= ${moment(span.from)} and ${time} < ${moment(span.until)} and ${filtered(source, filters)}`;
}

/** The rows of a narrow rollup in some layers, with their mark as `k`: one index scan a tenant and layer. */
export function narrowRows(table: SQL, slice: Slice, layers: readonly Layer[]): SQL {
  const listed = layers.map(({ grain, from, until }) => sql`(${grain}::text, ${moment(from)}, ${moment(until)})`);
  return sql`
    rollup_mark k cross join (values ${sql.join(listed, sql`, `)}) l(grain, begins, ends)
    join ${table} r on r.tenant_id = k.tenant_id and r.slice = ${slice} and r.grain = l.grain
      and r.bucket >= l.begins and r.bucket < l.ends`;
}
