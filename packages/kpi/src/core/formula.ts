import type { Dimension, Filters, MeasureName } from "@quintet/cockpit/contract";

/** A measure with the filters in its brackets: one sum the cube is asked for. */
export interface Term {
  kind: "measure";
  measure: MeasureName;
  filters: Filters;
}
export type Operator = "+" | "-" | "*" | "/";

/** A formula as a tree. Every node knows at which character of its text it begins. */
export type Formula = (
  | { kind: "number"; value: number }
  | Term
  | { kind: "negative"; of: Formula }
  | { kind: "binary"; operator: Operator; left: Formula; right: Formula }
) & { at: number };

export type FormulaFault =
  | "empty"
  | "unexpected"
  | "unfinished"
  | "unknown-measure"
  | "unknown-dimension"
  | "repeated-dimension"
  | "unclosed-text"
  | "mixed-units"
  | "odd-product"
  | "odd-quotient";

/** What is wrong with a formula, where (a character's index) and with which piece of its text. */
export interface FormulaRefusal {
  ok: false;
  reason: FormulaFault;
  at: number;
  text: string;
}

/** The name of a term's sum: equal terms have equal names. */
export function termName(term: Pick<Term, "measure" | "filters">): string {
  const filters = Object.entries(term.filters).sort(([a], [b]) => (a < b ? -1 : 1));
  return filters.length ? `${term.measure}${JSON.stringify(filters)}` : term.measure;
}

export const filterEntries = (filters: Filters): [Dimension, string][] =>
  Object.entries(filters).filter((entry): entry is [Dimension, string] => entry[1] !== undefined);
