import { ABSENT, type Filters } from "@quintet/cockpit/contract";
import { assertNever } from "@quintet/kernel";
import { type AnyTerm, type Formula, filterEntries, type Operator, type Over } from "./formula.ts";
import { dimensionWords, histogramWords, type Language, measureWords } from "./measure-words.ts";

const signs: Record<Operator, string> = { "+": "+", "-": "−", "*": "×", "/": "÷" };
const rank = (formula: Formula): number =>
  formula.kind === "binary" ? (formula.operator === "+" || formula.operator === "-" ? 1 : 2) : 3;

function overWords(over: Over, language: Language): string {
  if (over === "all") return language === "zh" ? "截至期末累计" : "all up to the end";
  return language === "zh" ? `近 ${over.days} 天` : `the last ${over.days} days`;
}

function bracketWords(filters: Filters, over: Over | undefined, language: Language): string {
  const words = filterEntries(filters).map(([dimension, value]) => {
    const name = dimensionWords[dimension][language];
    if (value === ABSENT) return language === "zh" ? `无${name}` : `no ${name}`;
    return language === "zh" ? `${name}为「${value}」` : `${name} “${value}”`;
  });
  if (over) words.push(overWords(over, language));
  if (!words.length) return "";
  return language === "zh" ? `（${words.join("、")}）` : ` (${words.join(", ")})`;
}

/** One measure, distribution or moment in words, with what narrows it. */
export function explainTerm(term: AnyTerm, language: Language): string {
  switch (term.kind) {
    case "measure":
      return `${measureWords[term.measure][language]}${bracketWords(term.filters, term.over, language)}`;
    case "percentile": {
      const whole = `${histogramWords[term.histogram][language]}${bracketWords(term.filters, undefined, language)}`;
      return language === "zh" ? `${whole}的 ${term.share} 分位` : `${term.share}th percentile of ${whole}`;
    }
    case "now":
      return language === "zh" ? "此刻" : "now";
    default:
      return assertNever(term);
  }
}

/** A formula in words, with the same parentheses a reader needs: `时限内接通 ÷ (进线接触 − 短时放弃)`. */
export function explainFormula(formula: Formula, language: Language): string {
  switch (formula.kind) {
    case "number":
      return String(formula.value);
    case "measure":
    case "percentile":
    case "now":
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
