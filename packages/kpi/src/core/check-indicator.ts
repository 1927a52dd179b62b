import type { Indicator } from "../contract/indicator.ts";
import type { Formula, FormulaRefusal } from "./formula.ts";
import { parseFormula } from "./parse-formula.ts";
import { type FormulaUnit, unitOf } from "./unit-of.ts";

export type Checked =
  | { ok: true; formula: Formula }
  | FormulaRefusal
  | { ok: false; reason: "unit-does-not-fit" | "ratio-without-division" | "sum-with-division" };

const fitting: Record<Indicator["unit"], readonly FormulaUnit[]> = {
  count: ["count", "ratio"],
  percent: ["ratio"],
  "per-thousand": ["ratio"],
  seconds: ["ms"],
  hours: ["ms"],
};

const divides = (formula: Formula): boolean =>
  formula.kind === "binary"
    ? formula.operator === "/" || divides(formula.left) || divides(formula.right)
    : formula.kind === "negative" && divides(formula.of);

/** Whether a definition means something: its formula can be read, its unit fits, its rule says how it is totalled. */
export function checkIndicator({ formula: text, unit, rule }: Pick<Indicator, "formula" | "unit" | "rule">): Checked {
  const parsed = parseFormula(text);
  if (!parsed.ok) return parsed;
  const { formula } = parsed;
  const checked = unitOf(formula);
  if (!checked.ok) return checked;
  if (!fitting[unit].includes(checked.unit)) return { ok: false, reason: "unit-does-not-fit" };
  const quotient = formula.kind === "binary" && formula.operator === "/";
  if (rule === "ratio-of-sums" && !quotient) return { ok: false, reason: "ratio-without-division" };
  if (rule !== "ratio-of-sums" && divides(formula)) return { ok: false, reason: "sum-with-division" };
  return { ok: true, formula };
}
