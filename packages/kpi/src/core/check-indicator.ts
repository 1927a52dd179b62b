import type { Indicator } from "../contract/indicator.ts";
import type { Formula, FormulaRefusal } from "./formula.ts";
import { parseFormula } from "./parse-formula.ts";
import { termsOf } from "./terms-of.ts";
import { type FormulaUnit, unitName, unitOf } from "./unit-of.ts";

export type RuleFault =
  | "unit-does-not-fit"
  | "ratio-without-division"
  | "sum-with-division"
  | "percentile-without-distribution"
  | "distribution-without-percentile"
  | "window-in-sum";

/** `found` is what the formula gives, `expected` what the definition says it must. */
export type Checked =
  | { ok: true; formula: Formula }
  | FormulaRefusal
  | { ok: false; reason: RuleFault; found: string; expected: readonly string[] };

const share = ["number"];
/** What a formula may come to for each unit a definition is told in. */
const fitting: Record<Indicator["unit"], readonly string[]> = {
  count: ["count", "number", "persons", "count/persons"],
  percent: share,
  "per-thousand": share,
  points: share,
  score: share,
  seconds: ["time", "time/count", "time/persons"],
  hours: ["time", "time/count", "time/persons"],
  yuan: ["money", "money/count", "money/persons"],
};

function nodesOf(formula: Formula): Formula[] {
  switch (formula.kind) {
    case "binary":
      return [formula, ...nodesOf(formula.left), ...nodesOf(formula.right)];
    case "negative":
      return [formula, ...nodesOf(formula.of)];
    default:
      return [formula];
  }
}

const divides = (node: Formula) => node.kind === "binary" && node.operator === "/";
/** A bare number other than zero; everything that is measured may be zero. */
const isSafe = (divisor: Formula): boolean => divisor.kind === "number" && divisor.value !== 0;

/** Divisions of a definition that does not say what nothing over nothing is. */
function unsaid(formula: Formula): FormulaRefusal | null {
  for (const node of nodesOf(formula))
    if (node.kind === "binary" && node.operator === "/" && !isSafe(node.right))
      return { ok: false, reason: "zero-divisor", at: node.at, text: "/", expected: ["null-rule"] };
  return null;
}

function ruleFault(formula: Formula, rule: Indicator["rule"], unit: FormulaUnit): Checked | null {
  const nodes = nodesOf(formula);
  const refuse = (reason: RuleFault): Checked => ({ ok: false, reason, found: unitName(unit), expected: [rule] });
  if (rule === "percentile") return formula.kind === "percentile" ? null : refuse("percentile-without-distribution");
  if (nodes.some(({ kind }) => kind === "percentile")) return refuse("distribution-without-percentile");
  if (rule === "ratio-of-sums" && !divides(formula)) return refuse("ratio-without-division");
  if (rule !== "additive") return null;
  if (nodes.some(divides)) return refuse("sum-with-division");
  return termsOf(formula).some((term) => term.kind === "measure" && term.over) ? refuse("window-in-sum") : null;
}

type Given = Pick<Indicator, "formula" | "unit" | "rule"> & { nullRule?: Indicator["nullRule"] };

/** Whether a definition means something: its formula can be read, its unit fits, its rule says how it is totalled. */
export function checkIndicator({ formula: text, unit, rule, nullRule = "no-data" }: Given): Checked {
  const parsed = parseFormula(text);
  if (!parsed.ok) return parsed;
  const { formula } = parsed;
  const checked = unitOf(formula);
  if (!checked.ok) return checked;
  const name = unitName(checked.unit);
  if (!fitting[unit].includes(name))
    return { ok: false, reason: "unit-does-not-fit", found: name, expected: fitting[unit] };
  const zero = nullRule === null ? unsaid(formula) : null;
  return zero ?? ruleFault(formula, rule, checked.unit) ?? { ok: true, formula };
}
