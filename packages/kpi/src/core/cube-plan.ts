import type {
  Dimension,
  Filters,
  Grain,
  HistogramName,
  HistogramRow,
  MeasureName,
  MeasureRow,
} from "@quintet/cockpit/contract";
import type { Indicator } from "../contract/indicator.ts";
import { DAY, EPOCH, earlier, type Span } from "./day.ts";
import type { Sums } from "./evaluate.ts";
import { type AnyTerm, filterEntries, type PercentileTerm, type Term, termName } from "./formula.ts";

/** What somebody wants to know: the sums of some terms, in one shape. */
export interface Want {
  terms: readonly AnyTerm[];
  filters: Filters;
  by: Dimension | null;
  across: Dimension | null;
  grain: Grain;
  span: Span;
  rule: Indicator["rule"];
  /** Until when there can be anything: the end of a span that has not come yet is not the moment it speaks of. */
  now?: Date;
}

/** One question to the cube, with the name under which its answer is found. */
export interface Question {
  measures: MeasureName[];
  from: string;
  until: string;
  filters: Filters;
  by: Dimension | null;
  across: Dimension | null;
  grain: Grain;
}
export interface DistributionQuestion extends Omit<Question, "measures"> {
  histogram: HistogramName;
}
export type Answers = ReadonlyMap<string, readonly (MeasureRow | HistogramRow)[]>;

/** The sums of one cell of an answer, by `termName`. */
export interface Cell {
  bucket: string | null;
  key: string | null;
  acrossKey: string | null;
  sums: Sums;
}

/** Both filters at once; null when they contradict each other, so that no fact can fit. */
function bothFilters(a: Filters, b: Filters): Filters | null {
  const contradiction = filterEntries(a).some(([dimension, value]) => (b[dimension] ?? value) !== value);
  return contradiction ? null : { ...a, ...b };
}

/** A stock is the sum of all changes up to a moment; a queue's state may have been told the day before. */
function spanOf(term: Term | PercentileTerm, { span, rule }: Want): Span {
  if (term.kind === "percentile") return span;
  const { measure, over } = term;
  if (measure.startsWith("queue.")) return { from: earlier(span.from, DAY), until: span.until };
  if (over === "all" || (over === undefined && rule === "snapshot")) return { from: EPOCH, until: span.until };
  return over ? { from: earlier(span.until, over.days * DAY), until: span.until } : span;
}

type Shape = Omit<Question, "measures">;

function shapeOf(term: Term | PercentileTerm, want: Want): { name: string; shape: Shape } | null {
  const filters = bothFilters(term.filters, want.filters);
  if (!filters) return null;
  const { by, across, grain } = want;
  const { from, until } = spanOf(term, want);
  const sorted = filterEntries(filters).sort(([a], [b]) => (a < b ? -1 : 1));
  const histogram = term.kind === "percentile" ? [term.histogram] : [];
  const name = JSON.stringify([from, until, by, across, grain, sorted, ...histogram]);
  return { name, shape: { from, until, filters, by, across, grain } };
}

/** As few questions as the wants allow: everything of one shape, interval and filter is asked once. */
export function planQuestions(wants: readonly Want[]): Map<string, Question> {
  const plan = new Map<string, Question>();
  for (const want of wants)
    for (const term of want.terms) {
      const asked = term.kind === "measure" ? shapeOf(term, want) : null;
      if (!asked || term.kind !== "measure") continue;
      const known = plan.get(asked.name) ?? { ...asked.shape, measures: [] };
      if (!known.measures.includes(term.measure)) known.measures.push(term.measure);
      plan.set(asked.name, known);
    }
  return plan;
}

/** The distributions the wants need, each once. */
export function planDistributions(wants: readonly Want[]): Map<string, DistributionQuestion> {
  const plan = new Map<string, DistributionQuestion>();
  for (const want of wants)
    for (const term of want.terms) {
      const asked = term.kind === "percentile" ? shapeOf(term, want) : null;
      if (asked && term.kind === "percentile") plan.set(asked.name, { ...asked.shape, histogram: term.histogram });
    }
  return plan;
}

const HOUR = 3_600_000;
/** Long enough for any month: what has not come yet is cut off anyway. */
const LENGTHS: Record<Grain, number> = { none: 0, hour: HOUR, day: DAY, month: 31 * DAY };

/** The moment a cell speaks of. */
function momentOf(bucket: string | null, { span, grain, now }: Want): number {
  const end = bucket === null ? Date.parse(span.until) : Date.parse(bucket) + LENGTHS[grain];
  return Math.min(end, Date.parse(span.until), now?.getTime() ?? end);
}

function addTo(sums: Map<string, number>, term: AnyTerm, row: MeasureRow | HistogramRow): void {
  if (term.kind === "percentile" && "bins" in row)
    for (const [bin, count] of row.bins) sums.set(`${termName(term)}#${bin}`, count);
  if (term.kind !== "measure" || !("values" in row)) return;
  const value = row.values[term.measure];
  if (value !== undefined) sums.set(termName(term), value);
}

/** The cells of a want among the answers. A want without key and grain always has its one cell. */
export function cellsOf(want: Want, answers: Answers): Cell[] {
  const cells = new Map<string, Cell & { sums: Map<string, number> }>();
  const cellAt = (row: Pick<MeasureRow, "bucket" | "key" | "acrossKey">) => {
    const name = JSON.stringify([row.bucket, row.key, row.acrossKey]);
    const { bucket, key, acrossKey } = row;
    const cell = cells.get(name) ?? { bucket, key, acrossKey, sums: new Map<string, number>() };
    cells.set(name, cell);
    return cell;
  };
  if (!want.by && !want.across && want.grain === "none") cellAt({ bucket: null, key: null, acrossKey: null });
  for (const term of want.terms) {
    const asked = term.kind === "now" ? null : shapeOf(term, want);
    for (const row of (asked && answers.get(asked.name)) ?? []) addTo(cellAt(row).sums, term, row);
  }
  if (want.terms.some(({ kind }) => kind === "now"))
    for (const cell of cells.values()) cell.sums.set(NOW, momentOf(cell.bucket, want));
  return [...cells.values()];
}

const NOW = termName({ kind: "now" });

/** Turns changes per bucket into the stock at each bucket's end, by key, starting from what there was before. */
export function accumulate(changes: readonly Cell[], before: readonly Cell[]): Cell[] {
  const stock = new Map(before.map((cell) => [cell.key, new Map(cell.sums)]));
  const inOrder = [...changes].sort((a, b) => ((a.bucket ?? "") < (b.bucket ?? "") ? -1 : 1));
  return inOrder.map((cell) => {
    const sums = new Map(stock.get(cell.key));
    for (const [name, value] of cell.sums) sums.set(name, (name === NOW ? 0 : (sums.get(name) ?? 0)) + value);
    stock.set(cell.key, sums);
    return { ...cell, sums };
  });
}
