import { assertNever } from "@quintet/kernel";
import type { Formula, FormulaFault, FormulaRefusal } from "./formula.ts";

/** What a formula's result is: pieces, milliseconds, a share of like by like, or a bare number. */
export type FormulaUnit = "count" | "ms" | "ratio" | "number";
type Checked = { ok: true; unit: FormulaUnit } | FormulaRefusal;

const refuse = (reason: FormulaFault, formula: Formula, text: string): FormulaRefusal => ({
  ok: false,
  reason,
  at: formula.at,
  text,
});

function ofSum(a: FormulaUnit, b: FormulaUnit): FormulaUnit | undefined {
  if (a === b) return a;
  // "1 − share" is a share.
  return [a, b].every((unit) => unit === "ratio" || unit === "number") ? "ratio" : undefined;
}

function ofProduct(a: FormulaUnit, b: FormulaUnit): FormulaUnit | undefined {
  if (a === "number") return b;
  return b === "number" ? a : undefined;
}

function ofQuotient(a: FormulaUnit, b: FormulaUnit): FormulaUnit | undefined {
  if (b === "number") return a;
  if (a === b && a !== "ratio") return "ratio";
  return a === "ms" && b === "count" ? "ms" : undefined;
}

/** The unit of a formula's result; refuses sums of milliseconds and pieces and other quantities that mean nothing. */
export function unitOf(formula: Formula): Checked {
  switch (formula.kind) {
    case "number":
      return { ok: true, unit: "number" };
    case "measure":
      return { ok: true, unit: formula.measure.endsWith("Ms") ? "ms" : "count" };
    case "negative":
      return unitOf(formula.of);
    case "binary": {
      const left = unitOf(formula.left);
      if (!left.ok) return left;
      const right = unitOf(formula.right);
      if (!right.ok) return right;
      return combine(formula, left.unit, right.unit);
    }
    default:
      return assertNever(formula);
  }
}

function combine(formula: Formula & { kind: "binary" }, left: FormulaUnit, right: FormulaUnit): Checked {
  const [rule, fault] = {
    "+": [ofSum, "mixed-units"] as const,
    "-": [ofSum, "mixed-units"] as const,
    "*": [ofProduct, "odd-product"] as const,
    "/": [ofQuotient, "odd-quotient"] as const,
  }[formula.operator];
  const unit = rule(left, right);
  return unit ? { ok: true, unit } : refuse(fault, formula, formula.operator);
}
