import type { Dimension, Filters, HistogramName, MeasureName } from "@quintet/cockpit/contract";

/** A span of its own: the last days before the end of what is asked, or everything up to it. */
export type Over = "all" | { days: number };

/** A measure with what stands in its brackets: one sum the cube is asked for. */
export interface Term {
  kind: "measure";
  measure: MeasureName;
  filters: Filters;
  over?: Over;
}
/** The value that a share (0 to 100) of a distribution does not exceed. */
export interface PercentileTerm {
  kind: "percentile";
  histogram: HistogramName;
  share: number;
  filters: Filters;
}
/** The moment the number speaks of: the end of the span, or now where that has not come. */
export interface NowTerm {
  kind: "now";
}
export type AnyTerm = Term | PercentileTerm | NowTerm;
export type Operator = "+" | "-" | "*" | "/";

/** A formula as a tree. Every node knows at which character of its text it begins. */
export type Formula = (
  | { kind: "number"; value: number }
  | AnyTerm
  | { kind: "negative"; of: Formula }
  | { kind: "binary"; operator: Operator; left: Formula; right: Formula }
) & { at: number };

export type FormulaFault =
  | "empty"
  | "unexpected"
  | "unfinished"
  | "unknown-measure"
  | "unknown-dimension"
  | "unknown-histogram"
  | "repeated-dimension"
  | "unclosed-text"
  | "bad-share"
  | "bad-window"
  | "mixed-units"
  | "odd-unit"
  | "zero-divisor";

/** What may stand where something else stood: a sign, or one of these notions. */
export type Expected = string;

/** What is wrong with a formula, where (a character's index) and with which piece of its text. */
export interface FormulaRefusal {
  ok: false;
  reason: FormulaFault;
  at: number;
  text: string;
  expected: readonly Expected[];
}

/** Line and column of a character, both counted from 1, as an editor counts them. */
export function placeOf(source: string, at: number): { line: number; column: number } {
  const lines = source.slice(0, at).split("\n");
  return { line: lines.length, column: [...(lines.at(-1) ?? "")].length + 1 };
}

const named = (name: string, filters: Filters): string => {
  const sorted = Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.length ? `${name}${JSON.stringify(sorted)}` : name;
};

/** The name of a term's sum: equal terms have equal names. Of a distribution each bin's name begins so. */
export function termName(term: Omit<Term, "kind"> | AnyTerm): string {
  if ("measure" in term) {
    const { over } = term;
    const name = named(term.measure, term.filters);
    return over === undefined ? name : `${name} over ${over === "all" ? over : over.days}`;
  }
  return term.kind === "now" ? "now" : named(term.histogram, term.filters);
}

export const filterEntries = (filters: Filters): [Dimension, string][] =>
  Object.entries(filters).filter((entry): entry is [Dimension, string] => entry[1] !== undefined);
