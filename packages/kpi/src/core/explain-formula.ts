import { ABSENT, type Filters } from "@quintet/cockpit/contract";
import { assertNever } from "@quintet/kernel";
import { type Formula, filterEntries, type Operator, type Term } from "./formula.ts";
import { dimensionWords, type Language, measureWords } from "./measure-words.ts";

const signs: Record<Operator, string> = { "+": "+", "-": "−", "*": "×", "/": "÷" };
const rank = (formula: Formula): number =>
  formula.kind === "binary" ? (formula.operator === "+" || formula.operator === "-" ? 1 : 2) : 3;

function filterWords(filters: Filters, language: Language): string {
  const words = filterEntries(filters).map(([dimension, value]) => {
    const name = dimensionWords[dimension][language];
    if (value === ABSENT) return language === "zh" ? `无${name}` : `no ${name}`;
    return language === "zh" ? `${name}为「${value}」` : `${name} “${value}”`;
  });
  if (!words.length) return "";
  return language === "zh" ? `（${words.join("、")}）` : ` (${words.join(", ")})`;
}

/** One measure with its filters in words. */
export const explainTerm = (term: Pick<Term, "measure" | "filters">, language: Language): string =>
  `${measureWords[term.measure][language]}${filterWords(term.filters, language)}`;

/** A formula in words, with the same parentheses a reader needs: `时限内接通 ÷ (进线接触 − 短时放弃)`. */
export function explainFormula(formula: Formula, language: Language): string {
  switch (formula.kind) {
    case "number":
      return String(formula.value);
    case "measure":
      return explainTerm(formula, language);
    case "negative":
      return `−${enclosed(formula.of, 3, language)}`;
    case "binary": {
      const own = rank(formula);
      const sides = [enclosed(formula.left, own, language), enclosed(formula.right, own + 1, language)];
      return sides.join(` ${signs[formula.operator]} `);
    }
    default:
      return assertNever(formula);
  }
}

function enclosed(formula: Formula, least: number, language: Language): string {
  const words = explainFormula(formula, language);
  return rank(formula) < least ? `(${words})` : words;
}
