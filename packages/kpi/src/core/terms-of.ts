import { assertNever } from "@quintet/kernel";
import { type Formula, type Term, termName } from "./formula.ts";

function every(formula: Formula): Term[] {
  switch (formula.kind) {
    case "number":
      return [];
    case "measure":
      return [{ kind: "measure", measure: formula.measure, filters: formula.filters }];
    case "negative":
      return every(formula.of);
    case "binary":
      return [...every(formula.left), ...every(formula.right)];
    default:
      return assertNever(formula);
  }
}

/** The sums a formula needs, each once, in the order of its text. */
export const termsOf = (formula: Formula): Term[] => [
  ...new Map(every(formula).map((term) => [termName(term), term])).values(),
];
