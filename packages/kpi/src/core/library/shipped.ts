import type { Indicator } from "../../contract/indicator.ts";
import { checkIndicator } from "../check-indicator.ts";
import { explainFormula } from "../explain-formula.ts";

type Given = Omit<Indicator, "version" | "wordsZh" | "wordsEn" | "decimals" | "owner"> &
  Partial<Pick<Indicator, "version" | "decimals" | "owner">>;

/** A shipped definition: its words are those of its formula, so that they cannot differ from what is computed. */
export function shipped(given: Given): Indicator {
  const checked = checkIndicator(given);
  if (!checked.ok) throw new Error(`${given.code}: ${checked.reason}`);
  return {
    version: 1,
    decimals: 1,
    owner: "operations-support",
    ...given,
    wordsZh: explainFormula(checked.formula, "zh"),
    wordsEn: explainFormula(checked.formula, "en"),
  };
}
