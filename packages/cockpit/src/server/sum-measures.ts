import { type SQL, sql, type Tx } from "@quintet/db";
import type { FactKind, MeasureName } from "../contract/facts.ts";
import type { MeasureQuestion, MeasureRow } from "../contract/measures.ts";
import { bucketColumn, type Column, type Group, groupQuestions, setsFor } from "../core/group-questions.ts";
import { type Layer, layersOf } from "../core/layers.ts";
import { byKind, type MeasurePart } from "../core/measure-parts.ts";
import { type SourceName, sourceFor } from "../core/plan-sources.ts";
import type { Slice } from "../core/slices.ts";
import { type Span, splitSpan } from "../core/split-span.ts";
import { snakeCase } from "../tables/snake-case.ts";
import { type Asker, askerOf } from "./asker-sql.ts";
import { asColumns, d, headOf, listed, type Shape, setsOf } from "./cube-shape.ts";
import { facts, filtered, narrow, narrowRows, rollups, type Source, within } from "./cube-sql.ts";
import { reached, SCHEME } from "./mark-sql.ts";

/** What a kind of a group is summed by, and by whom it is asked. */
interface Part {
  parts: readonly MeasurePart[];
  group: Group;
  sets: readonly Column[][];
  width: number;
}

/** Sums of rows that hold a column per measure, summed before they are turned into rows: there are many more rows than sums. */
function ofColumns({ parts, group, sets, width }: Part, source: Source, from: SQL, where: SQL): SQL {
  const shape: Shape = { source, columns: group.columns, sets };
  const read = parts.map(({ name }) => sql.raw(`${source.alias}.${snakeCase(name)}`));
  const sums = parts.map(({ name }, n) => sql.raw(`sum(b.${snakeCase(name)})::bigint as m${n}`));
  const rows = parts.map(({ measure }, n) => sql`(${measure}::text, g.${sql.raw(`m${n}`)})`);
  const kept = Array.from({ length: width }, (_, n) => sql`g.${d(n)}`);
  return sql`
    select ${listed([sql`g.mask`, ...kept, sql`v.measure`, sql`v.value`])} from (
      select ${listed([...headOf(shape, width), ...sums])} from (
        select ${listed([...asColumns(shape), ...read])} from ${from} where ${where}) b
      group by grouping sets (${setsOf(shape, [])})) g
    cross join lateral (values ${listed(rows)}) v(measure, value)`;
}

function ofFacts(part: Part, span: Span, more: SQL): SQL {
  const table = sql.raw(`fact_${part.parts[0]?.kind}`);
  const from = sql`rollup_mark k join ${table} f on f.tenant_id = k.tenant_id`;
  return ofColumns(part, facts, from, sql`${within(facts, span, part.group.filters)} ${more}`);
}

function ofNarrow(part: Part, slice: Slice, layers: readonly Layer[]): SQL {
  const from = narrowRows(sql.raw(`rollup_${part.parts[0]?.kind}`), slice, layers);
  return ofColumns(part, narrow, from, sql`k.scheme = ${SCHEME} and ${filtered(narrow, part.group.filters)}`);
}

function ofWide({ parts, group, sets, width }: Part, span: Span): SQL {
  const shape: Shape = { source: rollups, columns: group.columns, sets };
  const measures = parts.map(({ measure }) => measure);
  return sql`
    select ${listed([...headOf(shape, width), sql`b.measure`, sql`sum(b.value)::bigint as value`])} from (
      select ${listed([...asColumns(shape), sql`r.measure`, sql`r.value`])}
      from rollup_mark k join rollup_hour r on r.tenant_id = k.tenant_id
      where k.scheme = ${SCHEME} and r.measure = any(${sql.param(measures)}::text[])
        and ${within(rollups, span, group.filters)}) b
    group by grouping sets (${setsOf(shape, [sql`b.measure`])})`;
}

/** Sets by the source that answers them and the grain its rows may have. */
function planned(group: Group, kind: FactKind, sets: readonly Column[][], { right }: Asker) {
  const plan = new Map<string, { source: SourceName; grain: MeasureQuestion["grain"]; sets: Column[][] }>();
  for (const set of sets) {
    const source = sourceFor(kind, { columns: set, filters: Object.keys(group.filters), right });
    const grain = set.includes("at:hour") ? "hour" : set.includes("at:day") ? "day" : "none";
    const known = plan.get(`${source} ${grain}`) ?? { source, grain, sets: [] };
    known.sets.push(set);
    plan.set(`${source} ${grain}`, known);
  }
  return [...plan.values()];
}

/** Which rollup or facts answered a kind of fact, and in which grains. */
export interface Used {
  kind: FactKind;
  from: SourceName;
  grains: Layer["grain"][];
}

/**
 * Everything a group counts: its whole hours from the narrowest rollups that cover it plus the facts the mark has not
 * reached, the ends of the interval from the facts alone; what no rollup covers from the facts altogether.
 */
function armsOf(group: Group, width: number, asker: Asker, used: Used[]): SQL[] {
  const span = { from: new Date(group.from), until: new Date(group.until) };
  const { hours, edges } = splitSpan(span);
  const fresh = sql`and f.xid >= ${reached} and f.xid >= ${asker.oldestMark}::xid8`;
  const arms: SQL[] = [];
  for (const [kind, parts] of byKind(group.measures)) {
    const all = setsFor(
      group,
      parts.map(({ measure }) => measure),
    );
    const part = (sets: readonly Column[][]): Part => ({ parts, group, sets, width });
    const rolled: Column[][] = [];
    for (const { source, grain, sets } of planned(group, kind, all, asker)) {
      const layers = source === "facts" || source === "wide" ? [] : layersOf(span, grain);
      used.push({ kind, from: source, grains: [...new Set(layers.map((layer) => layer.grain))] });
      if (source === "facts") arms.push(ofFacts(part(sets), span, sql``));
      else rolled.push(...sets);
      if (source === "wide" && hours) arms.push(ofWide(part(sets), hours));
      else if (source !== "facts" && source !== "wide" && layers.length)
        arms.push(ofNarrow(part(sets), source, layers));
    }
    if (!rolled.length) continue;
    if (hours) arms.push(ofFacts(part(rolled), hours, fresh));
    for (const edge of edges) arms.push(ofFacts(part(rolled), edge, sql``));
  }
  return arms;
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

/**
 * Sums of additive measures, for each question in its place. All of them are one statement and so one snapshot: a
 * rollup under way changes nothing, and the numbers of a wall belong together.
 */
export async function sumMeasures(
  tx: Tx,
  questions: readonly MeasureQuestion[],
): Promise<{ answers: MeasureRow[][]; used: Used[] }> {
  const groups = groupQuestions(questions);
  const width = Math.max(0, ...groups.map((group) => group.columns.length));
  const asker = await askerOf(tx);
  const used: Used[] = [];
  const arms = groups.flatMap((group, number) =>
    armsOf(group, width, asker, used).map(
      (arm) => sql`select ${sql.raw(String(number))} as number, a.* from (${arm}) a`,
    ),
  );
  const answers = questions.map((): MeasureRow[] => []);
  if (!arms.length) return { answers, used };
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
  return { answers, used };
}
