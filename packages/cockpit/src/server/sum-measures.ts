import { type SQL, sql, type Tx } from "@quintet/db";
import type { MeasureName } from "../contract/facts.ts";
import type { MeasureQuestion, MeasureRow } from "../contract/measures.ts";
import { bucketColumn, type Column, type Group, groupQuestions, setsFor } from "../core/group-questions.ts";
import { byKind, type MeasurePart } from "../core/measure-parts.ts";
import { type Span, splitSpan } from "../core/split-span.ts";
import { snakeCase } from "../tables/snake-case.ts";
import { asText, columnOf, facts, rollups, type Source, within } from "./cube-sql.ts";

const listed = (parts: readonly SQL[]): SQL => sql.join([...parts], sql`, `);
const d = (n: number): SQL => sql.raw(`d${n}`);

/** What one arm of the statement sums by: columns of the group, of which it needs some. */
interface Shape {
  source: Source;
  columns: readonly Column[];
  sets: readonly Column[][];
}

const needs = ({ sets }: Shape, column: Column): boolean => sets.some((set) => set.includes(column));

/** The needed columns as `d0, d1, …` of a source; a column's number is its place in the group. */
const asColumns = (shape: Shape): SQL[] =>
  shape.columns.flatMap((column, n) =>
    needs(shape, column) ? [sql`${columnOf(shape.source, column)} as ${d(n)}`] : [],
  );

/** `grouping sets`, each with the columns that always stay. */
const setsOf = ({ columns, sets }: Shape, always: readonly SQL[]): SQL =>
  listed(sets.map((set) => sql`(${listed([...always, ...set.map((column) => d(columns.indexOf(column)))])})`));

/** Which set a row belongs to (core's `maskOf`), and its columns, filled up to `width` so that all arms are alike. */
function headOf(shape: Shape, width: number): SQL[] {
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

/** Sums of one kind's facts, summed before they are turned into rows: there are many more facts than sums. */
function ofFacts(parts: readonly MeasurePart[], group: Group, width: number, span: Span, more: SQL): SQL {
  const { columns, filters } = group;
  const measures = parts.map(({ measure }) => measure);
  const shape: Shape = { source: facts, columns, sets: setsFor(group, measures) };
  const read = parts.map(({ name }) => sql.raw(`f.${snakeCase(name)}`));
  const sums = parts.map(({ name }, n) => sql.raw(`sum(b.${snakeCase(name)})::bigint as m${n}`));
  const rows = measures.map((measure, n) => sql`(${measure}::text, g.${sql.raw(`m${n}`)})`);
  const kept = Array.from({ length: width }, (_, n) => sql`g.${d(n)}`);
  return sql`
    select ${listed([sql`g.mask`, ...kept, sql`v.measure`, sql`v.value`])} from (
      select ${listed([...headOf(shape, width), ...sums])} from (
        select ${listed([...asColumns(shape), ...read])}
        from rollup_mark k join ${sql.raw(`fact_${parts[0]?.kind}`)} f on f.tenant_id = k.tenant_id
        where ${within(facts, span, filters)} ${more}) b
      group by grouping sets (${setsOf(shape, [])})) g
    cross join lateral (values ${listed(rows)}) v(measure, value)`;
}

function ofRollups(group: Group, width: number, span: Span): SQL {
  const shape: Shape = { source: rollups, columns: group.columns, sets: group.sets };
  return sql`
    select ${listed([...headOf(shape, width), sql`b.measure`, sql`sum(b.value)::bigint as value`])} from (
      select ${listed([...asColumns(shape), sql`r.measure`, sql`r.value`])}
      from rollup_mark k join rollup_hour r on r.tenant_id = k.tenant_id
      where r.measure = any(${sql.param(group.measures)}::text[]) and ${within(rollups, span, group.filters)}) b
    group by grouping sets (${setsOf(shape, [sql`b.measure`])})`;
}

/**
 * Everything a group counts: whole hours from the rollups plus the facts the mark has not reached, the ends of the
 * interval from the facts alone.
 */
function armsOf(group: Group, number: number, width: number, oldestMark: string): SQL[] {
  const { hours, edges } = splitSpan({ from: new Date(group.from), until: new Date(group.until) });
  const fresh = sql`and f.xid >= k.xid and f.xid >= ${oldestMark}::xid8`;
  const arms = hours ? [ofRollups(group, width, hours)] : [];
  for (const parts of byKind(group.measures).values()) {
    if (hours) arms.push(ofFacts(parts, group, width, hours, fresh));
    for (const edge of edges) arms.push(ofFacts(parts, group, width, edge, sql``));
  }
  return arms.map((arm) => sql`select ${sql.raw(String(number))} as number, a.* from (${arm}) a`);
}

interface Row extends Record<string, unknown> {
  number: number;
  mask: number;
  measure: MeasureName;
  value: number;
}

/** The rows of one question, a bucket and key each, among those of its group. */
function gather(question: MeasureQuestion, group: Group, rows: readonly Row[]): MeasureRow[] {
  const at = (column: Column | null, row: Row): string | null =>
    column === null ? null : (row[`d${group.columns.indexOf(column)}`] as string | null);
  const cells = new Map<string, MeasureRow>();
  for (const row of rows) {
    if (!question.measures.includes(row.measure)) continue;
    const begun = at(bucketColumn(question.grain), row);
    const bucket = begun === null ? null : new Date(Number(begun)).toISOString();
    const [key, acrossKey] = [at(question.by, row), at(question.across, row)];
    const name = JSON.stringify([bucket, key, acrossKey]);
    const cell = cells.get(name) ?? { bucket, key, acrossKey, values: {} };
    cell.values[row.measure] = row.value;
    cells.set(name, cell);
  }
  return [...cells.values()];
}

/** Marks only ever grow, so the oldest of a moment ago tells the planner what it may leave out, and nothing more. */
async function oldestMark(tx: Tx): Promise<string> {
  const { rows } = await tx.execute<{ xid: string }>(sql`select coalesce(min(xid), '0')::text as xid from rollup_mark`);
  return rows[0]?.xid ?? "0";
}

/**
 * Sums of additive measures, for each question in its place. All of them are one statement and so one snapshot: a
 * rollup under way changes nothing, and the numbers of a wall belong together.
 */
export async function sumMeasures(tx: Tx, questions: readonly MeasureQuestion[]): Promise<MeasureRow[][]> {
  const groups = groupQuestions(questions);
  const width = Math.max(0, ...groups.map((group) => group.columns.length));
  const mark = await oldestMark(tx);
  const arms = groups.flatMap((group, number) => armsOf(group, number, width, mark));
  const answers = questions.map((): MeasureRow[] => []);
  if (!arms.length) return answers;
  const columns = [sql`number`, sql`mask`, ...Array.from({ length: width }, (_, n) => d(n)), sql`measure`];
  const { rows } = await tx.execute<Row>(sql`
    select ${listed([...columns, sql`sum(value)::float8 as value`])}
    from (${sql.join(arms, sql` union all `)}) t
    where value is not null
    group by ${listed(columns)} order by ${listed(columns)}`);
  for (const [number, group] of groups.entries())
    for (const { place, mask } of group.members) {
      const question = questions[place];
      const own = rows.filter((row) => row.number === number && row.mask === mask);
      if (question) answers[place] = gather(question, group, own);
    }
  return answers;
}
