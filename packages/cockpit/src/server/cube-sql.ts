import { type SQL, sql } from "@quintet/db";
import { ABSENT } from "../contract/absent.ts";
import { dimensionNames } from "../contract/facts.ts";
import type { Dimension, Filters } from "../contract/measures.ts";
import type { Column } from "../core/group-questions.ts";
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
const units: ReadonlyMap<Column, string> = new Map([
  ["at:hour", "hour"],
  ["at:day", "day"],
  ["at:month", "month"],
]);

function dimensionOf(source: Source, dimension: Dimension): SQL {
  if (dimension === "tenantId") return sql.raw(`${source.alias}.tenant_id`);
  if (!dimensionNames.includes(dimension)) throw new Error(`no such dimension: ${String(dimension)}`);
  return sql.raw(`${source.alias}.${snakeCase(dimension)}`);
}

/** A column to group by, as text: a key that is null where nothing is said, or a bucket's beginning in epoch ms. */
export function columnOf(source: Source, column: Column): SQL {
  const unit = units.get(column);
  if (unit) {
    const time = `${source.alias}.${source.time}`;
    return sql.raw(`(extract(epoch from date_trunc('${unit}', ${time}, '${ZONE}')) * 1000)::bigint::text`);
  }
  const key = dimensionOf(source, column as Dimension);
  return source === rollups ? sql`nullif(${key}, ${ABSENT})` : key;
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
    const column = dimensionOf(source, dimension as Dimension);
    conditions.push(value === ABSENT && source === facts ? sql`${column} is null` : sql`${column} = ${value}`);
  }
  return sql.join(conditions, sql` and `);
}
