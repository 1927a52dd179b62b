import type { Dimension, Filters, Grain, MeasureName, MeasureRow } from "@quintet/cockpit/contract";
import type { Indicator } from "../contract/indicator.ts";
import { DAY, EPOCH, earlier, type Span } from "./day.ts";
import type { Sums } from "./evaluate.ts";
import { filterEntries, type Term, termName } from "./formula.ts";

/** What somebody wants to know: the sums of some terms, in one shape. */
export interface Want {
  terms: readonly Term[];
  filters: Filters;
  by: Dimension | null;
  across: Dimension | null;
  grain: Grain;
  span: Span;
  rule: Indicator["rule"];
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
export type Answers = ReadonlyMap<string, readonly MeasureRow[]>;

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
function spanOf({ measure }: Term, { span, rule }: Want): Span {
  if (measure.startsWith("queue.")) return { from: earlier(span.from, DAY), until: span.until };
  return rule === "snapshot" ? { from: EPOCH, until: span.until } : span;
}

function questionOf(term: Term, want: Want): { name: string; question: Question } | null {
  const filters = bothFilters(term.filters, want.filters);
  if (!filters) return null;
  const { by, across, grain } = want;
  const question = { ...spanOf(term, want), filters, by, across, grain, measures: [term.measure] };
  const { from, until } = question;
  const sorted = filterEntries(filters).sort(([a], [b]) => (a < b ? -1 : 1));
  return { name: JSON.stringify([from, until, by, across, grain, sorted]), question };
}

/** As few questions as the wants allow: everything of one shape, interval and filter is asked once. */
export function planQuestions(wants: readonly Want[]): Map<string, Question> {
  const plan = new Map<string, Question>();
  for (const want of wants)
    for (const term of want.terms) {
      const asked = questionOf(term, want);
      if (!asked) continue;
      const known = plan.get(asked.name) ?? { ...asked.question, measures: [] };
      if (!known.measures.includes(term.measure)) known.measures.push(term.measure);
      plan.set(asked.name, known);
    }
  return plan;
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
    const asked = questionOf(term, want);
    for (const row of (asked && answers.get(asked.name)) ?? []) {
      const value = row.values[term.measure];
      if (value !== undefined) cellAt(row).sums.set(termName(term), value);
    }
  }
  return [...cells.values()];
}

/** Turns changes per bucket into the stock at each bucket's end, by key, starting from what there was before. */
export function accumulate(changes: readonly Cell[], before: readonly Cell[]): Cell[] {
  const stock = new Map(before.map((cell) => [cell.key, new Map(cell.sums)]));
  const inOrder = [...changes].sort((a, b) => ((a.bucket ?? "") < (b.bucket ?? "") ? -1 : 1));
  return inOrder.map((cell) => {
    const sums = new Map(stock.get(cell.key));
    for (const [name, value] of cell.sums) sums.set(name, (sums.get(name) ?? 0) + value);
    stock.set(cell.key, sums);
    return { ...cell, sums };
  });
}
