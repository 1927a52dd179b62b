import { type SQL, sql } from "@quintet/db";
import { ABSENT } from "../contract/absent.ts";
import { dimensionNames } from "../contract/facts.ts";
import type { Dimension, Filters, Grain } from "../contract/measures.ts";
import type { Span } from "../core/split-span.ts";
import { snakeCase } from "../tables/snake-case.ts";

/** What one source is called in a statement, and whether it says "nothing" as null or as ABSENT. */
export interface Source {
  alias: "f" | "r";
  time: "at" | "hour";
}
export const facts: Source = { alias: "f", time: "at" };
export const rollups: Source = { alias: "r", time: "hour" };

/** Days and months are those of one wall clock, whoever asks. */
const ZONE = "Asia/Shanghai";

const columnOf = (source: Source, dimension: Dimension): SQL => {
  if (dimension === "tenantId") return sql.raw(`${source.alias}.tenant_id`);
  if (!dimensionNames.includes(dimension)) throw new Error(`no such dimension: ${String(dimension)}`);
  return sql.raw(`${source.alias}.${snakeCase(dimension)}`);
};

/** The key a row is grouped by; null where the row says nothing. */
export function keyOf(source: Source, dimension: Dimension | null): SQL {
  if (dimension === null) return sql`null::text`;
  const column = columnOf(source, dimension);
  return source === rollups ? sql`nullif(${column}, ${ABSENT})` : column;
}

/** The beginning of the hour, day or month a row belongs to. */
export function bucketOf(source: Source, grain: Grain): SQL {
  if (grain === "none") return sql`null::timestamptz`;
  const unit = { hour: "hour", day: "day", month: "month" }[grain];
  return sql`date_trunc('${sql.raw(unit)}', ${sql.raw(`${source.alias}.${source.time}`)}, '${sql.raw(ZONE)}')`;
}

/** The conditions of a question: bound values, columns from the contract's list alone. */
export function within(source: Source, span: Span, filters: Filters): SQL {
  const time = sql.raw(`${source.alias}.${source.time}`);
  const conditions = [
    sql`${time} >= ${span.from.toISOString()}::timestamptz`,
    sql`${time} < ${span.until.toISOString()}::timestamptz`,
  ];
  for (const [dimension, value] of Object.entries(filters)) {
    if (value === undefined) continue;
    const column = columnOf(source, dimension as Dimension);
    conditions.push(value === ABSENT && source === facts ? sql`${column} is null` : sql`${column} = ${value}`);
  }
  return sql.join(conditions, sql` and `);
}
