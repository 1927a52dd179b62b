import { assertNever } from "@quintet/kernel";
import { type AnyTerm, type Formula, termName } from "./formula.ts";

function every(formula: Formula): AnyTerm[] {
  switch (formula.kind) {
    case "number":
      return [];
    case "measure":
    case "percentile":
    case "now": {
      const { at: _, ...term } = formula;
      return [term];
    }
    case "negative":
      return every(formula.of);
    case "binary":
      return [...every(formula.left), ...every(formula.right)];
    default:
      return assertNever(formula);
  }
}

/** The sums a formula needs, each once, in the order of its text. */
export const termsOf = (formula: Formula): AnyTerm[] => [
  ...new Map(every(formula).map((term) => [termName(term), term])).values(),
];
