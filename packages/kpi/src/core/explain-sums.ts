import type { HistogramName, MeasureName } from "@quintet/cockpit/contract";
import { binsOf, type Sums } from "./evaluate.ts";
import { explainTerm } from "./explain-formula.ts";
import { type Formula, termName } from "./formula.ts";
import { termsOf } from "./terms-of.ts";

/** One sum of a number, in words. Of a distribution it is how many it has. */
export interface ExplainedSum {
  measure: MeasureName;
  value: number;
  words: string;
  wordsEn: string;
}

/** What each distribution counts. */
const counted: Record<HistogramName, MeasureName> = {
  "contact.wait": "contact.answered",
  "handling.time": "handling.handled",
  "case.resolution": "case.closed",
};

/** The sums a number was made of, in the order of its formula. */
export function explainSums(formula: Formula, sums: Sums): ExplainedSum[] {
  return termsOf(formula).flatMap((term): ExplainedSum[] => {
    const words = { words: explainTerm(term, "zh"), wordsEn: explainTerm(term, "en") };
    if (term.kind === "now") return [];
    if (term.kind === "measure") return [{ measure: term.measure, value: sums.get(termName(term)) ?? 0, ...words }];
    const value = binsOf(term, sums).reduce((sum, [, count]) => sum + count, 0);
    return [{ measure: counted[term.histogram], value, ...words }];
  });
}

/** The measures whose facts lie behind a number, with distributions as what they count. */
export const measuresBehind = (formula: Formula): MeasureName[] => [
  ...new Set(
    termsOf(formula).flatMap((term): MeasureName[] => {
      if (term.kind === "now") return [];
      return [term.kind === "measure" ? term.measure : counted[term.histogram]];
    }),
  ),
];
