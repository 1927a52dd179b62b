import { assertNever } from "@quintet/kernel";
import { type Formula, type PercentileTerm, termName } from "./formula.ts";
import { percentileOf } from "./percentile.ts";

/**
 * Sums by `termName`; a sum that is not there is zero, because its facts are not there. Bins of a distribution stand
 * under its term's name and `#`, the moment under `now`.
 */
export type Sums = ReadonlyMap<string, number>;

/** A formula's result with the parts of its outermost division (KPI-2); null is "no data". */
export interface Result {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** The bins of a distribution among sums. */
export function binsOf(term: PercentileTerm, sums: Sums): [number, number][] {
  const start = `${termName(term)}#`;
  return [...sums].flatMap(([name, count]): [number, number][] =>
    name.startsWith(start) ? [[Number(name.slice(start.length)), count]] : [],
  );
}

function compute(formula: Formula, sums: Sums): number | null {
  switch (formula.kind) {
    case "number":
      return formula.value;
    case "measure":
      return sums.get(termName(formula)) ?? 0;
    case "percentile":
      return percentileOf(binsOf(formula, sums), formula.share);
    case "now":
      return sums.get(termName(formula)) ?? null;
    case "negative": {
      const value = compute(formula.of, sums);
      return value === null ? null : -value;
    }
    case "binary":
      return apply(formula.operator, compute(formula.left, sums), compute(formula.right, sums));
    default:
      return assertNever(formula);
  }
}

function apply(operator: "+" | "-" | "*" | "/", left: number | null, right: number | null): number | null {
  if (left === null || right === null) return null;
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      // Nothing over nothing is no data: neither 0 % nor 100 %.
      return right === 0 ? null : left / right;
    default:
      return assertNever(operator);
  }
}

/**
 * Computes a formula from sums. A total is computed from the sums of its parts by the same call, never from their
 * results. `value` is in the measures' own units (pieces, milliseconds, fen, shares).
 */
export function evaluate(formula: Formula, sums: Sums): Result {
  if (formula.kind === "binary" && formula.operator === "/") {
    const numerator = compute(formula.left, sums);
    const denominator = compute(formula.right, sums);
    return { value: apply("/", numerator, denominator), numerator, denominator };
  }
  return { value: compute(formula, sums), numerator: null, denominator: null };
}
