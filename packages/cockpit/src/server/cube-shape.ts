import { type SQL, sql } from "@quintet/db";
import type { Column } from "../core/group-questions.ts";
import { asText, columnOf, type Source } from "./cube-sql.ts";

export const listed = (parts: readonly SQL[]): SQL => sql.join([...parts], sql`, `);
export const d = (n: number): SQL => sql.raw(`d${n}`);

/** What one arm of the statement sums by: columns of the group, of which it needs some. */
export interface Shape {
  source: Source;
  columns: readonly Column[];
  sets: readonly Column[][];
}

const needs = ({ sets }: Shape, column: Column): boolean => sets.some((set) => set.includes(column));

/** The needed columns as `d0, d1, …` of a source; a column's number is its place in the group. */
export const asColumns = (shape: Shape): SQL[] =>
  shape.columns.flatMap((column, n) =>
    needs(shape, column) ? [sql`${columnOf(shape.source, column)} as ${d(n)}`] : [],
  );

/** `grouping sets`, each with the columns that always stay. */
export const setsOf = ({ columns, sets }: Shape, always: readonly SQL[]): SQL =>
  listed(sets.map((set) => sql`(${listed([...always, ...set.map((column) => d(columns.indexOf(column)))])})`));

/** Which set a row belongs to (core's `maskOf`), and its columns, filled up to `width` so that all arms are alike. */
export function headOf(shape: Shape, width: number): SQL[] {
  const { columns } = shape;
  const bits = columns.map((column, n) => {
    const bit = sql.raw(String(2 ** (columns.length - 1 - n)));
    return needs(shape, column) ? sql`grouping(${d(n)}) * ${bit}` : bit;
  });
  const filled = Array.from({ length: width }, (_, n) => {
    const column = columns[n];
    return column && needs(shape, column) ? asText(column, d(n)) : sql`null::text as ${d(n)}`;
  });
  return [sql`${bits.length ? sql.join(bits, sql` + `) : sql`0`} as mask`, ...filled];
}
