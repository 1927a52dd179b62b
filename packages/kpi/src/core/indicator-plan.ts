import type { Indicator } from "../contract/indicator.ts";
import { checkIndicator } from "./check-indicator.ts";
import type { Cell, Want } from "./cube-plan.ts";
import { evaluate, type Result } from "./evaluate.ts";
import type { Formula } from "./formula.ts";
import { inUnit } from "./scale.ts";
import { termsOf } from "./terms-of.ts";

/** An indicator ready to be asked for. */
export interface Plan {
  indicator: Indicator;
  formula: Formula;
}

/** Null for a definition that means nothing any more, such as one over a measure that was given up. */
export function planIndicator(indicator: Indicator): Plan | null {
  const checked = checkIndicator(indicator);
  return checked.ok ? { indicator, formula: checked.formula } : null;
}

export const wantOf = (
  { indicator, formula }: Plan,
  shape: Pick<Want, "filters" | "by" | "across" | "grain" | "span">,
): Want => ({ terms: termsOf(formula), rule: indicator.rule, ...shape });

/** The value of one cell in the indicator's unit, with its parts in the measures' own. */
export function resultOf({ indicator, formula }: Plan, cell: Pick<Cell, "sums">): Result {
  const result = evaluate(formula, cell.sums);
  return { ...result, value: inUnit(result.value, indicator.unit) };
}
