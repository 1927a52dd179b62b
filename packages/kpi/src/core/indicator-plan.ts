import type { Indicator } from "../contract/indicator.ts";
import { checkIndicator } from "./check-indicator.ts";
import type { Cell, Want } from "./cube-plan.ts";
import { evaluate, type Result, type Sums } from "./evaluate.ts";
import { type Formula, termName } from "./formula.ts";
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
  shape: Pick<Want, "filters" | "by" | "across" | "grain" | "span" | "now">,
): Want => ({ terms: termsOf(formula), rule: indicator.rule, ...shape });

/** Whether what should be in the number was never told: an untold part is not a zero. */
function isEmpty({ indicator, formula }: Plan, sums: Sums, { numerator }: Result): boolean {
  if (indicator.nullRule !== "no-data-when-empty") return false;
  if (numerator !== null) return numerator === 0;
  return termsOf(formula).every((term) => term.kind !== "measure" || !sums.get(termName(term)));
}

/** The value of one cell in the indicator's unit, with its parts in the measures' own. */
export function resultOf(plan: Plan, { sums }: Pick<Cell, "sums">): Result {
  const result = evaluate(plan.formula, sums);
  const value = isEmpty(plan, sums, result) ? null : result.value;
  return { ...result, value: inUnit(value, plan.indicator.unit) };
}

const DAY = 86_400_000;

/** Whether a span reaches into the days whose facts are not final at `now` (KPI-2). */
export const isImmature = ({ maturityDays }: Indicator, until: string, now: Date): boolean =>
  maturityDays > 0 && Math.min(Date.parse(until), now.getTime()) > now.getTime() - maturityDays * DAY;
