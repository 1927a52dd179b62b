import { type SQL, sql, type Tx } from "@quintet/db";
import { door } from "@quintet/rpc";
import {
  binName,
  type HistogramName,
  type HistogramQuestion,
  type HistogramRow,
  MOST_BINS,
  readHistograms,
} from "../contract/histograms.ts";
import { bucketColumn, type Column } from "../core/group-questions.ts";
import { type Layer, layersOf } from "../core/layers.ts";
import { sourceFor } from "../core/plan-sources.ts";
import type { Slice } from "../core/slices.ts";
import { type Span, splitSpan } from "../core/split-span.ts";
import { type Asker, askerOf } from "./asker-sql.ts";
import { asText, columnOf, facts, filtered, narrow, narrowRows, rollups, type Source, within } from "./cube-sql.ts";
import { countingOf, kindOf } from "./histogram-sql.ts";
import { reached, SCHEME } from "./mark-sql.ts";

const namesOf = (histogram: HistogramName): string[] =>
  Array.from({ length: MOST_BINS }, (_, bin) => binName(histogram, bin));

/** The three columns every arm has: bucket, key and the other key, each null where it is not asked for. */
const columnsOf = ({ grain, by, across }: HistogramQuestion): (Column | null)[] => [bucketColumn(grain), by, across];

function headOf(source: Source, question: HistogramQuestion): SQL {
  const columns = columnsOf(question).map((column, n) => {
    const name = sql.raw(`c${n}`);
    return column === null ? sql`null::text as ${name}` : sql`${columnOf(source, column)} as ${name}`;
  });
  return sql.join(columns, sql`, `);
}

function ofFacts(question: HistogramQuestion, span: Span, more: SQL): SQL {
  const { table, count, bin, counts } = countingOf(question.histogram);
  return sql`
    select ${headOf(facts, question)}, ${bin} as bin, ${count}::bigint as count
    from rollup_mark k join ${table} f on f.tenant_id = k.tenant_id
    where ${within(facts, span, question.filters)} and ${counts} ${more}`;
}

const ofWide = (question: HistogramQuestion, span: Span): SQL => sql`
    select ${headOf(rollups, question)}, split_part(r.measure, '#', 2)::int as bin, r.value as count
    from rollup_mark k join rollup_hour r on r.tenant_id = k.tenant_id
    where k.scheme = ${SCHEME} and r.measure = any(${sql.param(namesOf(question.histogram))}::text[])
      and ${within(rollups, span, question.filters)}`;

const ofNarrow = (question: HistogramQuestion, slice: Slice, layers: readonly Layer[]): SQL => sql`
    select ${headOf(narrow, question)}, u.bin, u.count
    from ${narrowRows(sql.raw(`rollup_${kindOf(question.histogram)}`), slice, layers)}
    cross join lateral unnest(r.bins, r.counts) u(bin, count)
    where k.scheme = ${SCHEME} and ${filtered(narrow, question.filters)}`;

/** The arms that are the interval once: what a rollup covers and its mark has reached, and the facts for the rest. */
function armsOf(question: HistogramQuestion, { right, oldestMark }: Asker): SQL[] {
  const span = { from: new Date(question.from), until: new Date(question.until) };
  const columns = columnsOf(question).filter((column) => column !== null);
  const asked = { columns, filters: Object.keys(question.filters), right };
  const source = sourceFor(kindOf(question.histogram), asked);
  if (source === "facts") return [ofFacts(question, span, sql``)];
  const { hours, edges } = splitSpan(span);
  const arms = edges.map((edge) => ofFacts(question, edge, sql``));
  if (!hours) return arms;
  arms.push(source === "wide" ? ofWide(question, hours) : ofNarrow(question, source, layersOf(span, question.grain)));
  arms.push(ofFacts(question, hours, sql`and f.xid >= ${reached} and f.xid >= ${oldestMark}::xid8`));
  return arms;
}

interface Row extends Record<string, unknown> {
  c0: string | null;
  c1: string | null;
  c2: string | null;
  bins: [number, number][];
}

/** One statement: whole hours from the rollups and what the mark has not reached, the interval's ends from the facts. */
async function histogramRows(tx: Tx, question: HistogramQuestion, asker: Asker): Promise<HistogramRow[]> {
  const arms = armsOf(question, asker);
  if (!arms.length) return [];
  const named = columnsOf(question).map((column, n) => {
    const name = sql.raw(`c${n}`);
    return column === null ? sql`null::text as ${name}` : asText(column, name);
  });
  const parts = sql.raw("c0, c1, c2");
  const { rows } = await tx.execute<Row>(sql`
    select ${parts}, json_agg(json_build_array(bin, count) order by bin) as bins from (
      select ${sql.join(named, sql`, `)}, bin, sum(count)::float8 as count
      from (${sql.join(arms, sql` union all `)}) a group by 1, 2, 3, 4 having sum(count) <> 0) b
    group by ${parts} order by ${parts}`);
  return rows.map(({ c0, c1, c2, bins }) => ({
    bucket: c0 === null ? null : new Date(Number(c0)).toISOString(),
    key: c1,
    acrossKey: c2,
    bins,
  }));
}

/** Distributions as far as the asker sees: bins of parts add up, percentiles do not. */
export const answerHistograms = door(
  readHistograms,
  async ({ tx, input }) => {
    const asker = await askerOf(tx);
    const answers: HistogramRow[][] = [];
    for (const question of input.questions) answers.push(await histogramRows(tx, question, asker));
    return answers;
  },
  "asker",
);
