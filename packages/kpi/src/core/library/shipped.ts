import { Dimension } from "@quintet/cockpit/contract";
import type { Indicator } from "../../contract/indicator.ts";
import { checkIndicator } from "../check-indicator.ts";
import { explainFormula } from "../explain-formula.ts";

type Said = "code" | "nameZh" | "nameEn" | "audience" | "perspective" | "formula" | "pitfallZh" | "pitfallEn";
type Given = Pick<Indicator, Said> & Partial<Omit<Indicator, Said | "wordsZh" | "wordsEn">>;

/** For what makes no sense per person: who gives up has met nobody. */
export const notPerPerson: Dimension[] = Dimension.options.filter((one) => one !== "personId");

/**
 * A shipped definition: its words are those of its formula, so that they cannot differ from what is computed. What is
 * not said is a share in per cent, the higher the better, without a target.
 */
export function shipped(given: Given): Indicator {
  const whole: Omit<Indicator, "wordsZh" | "wordsEn"> = {
    version: 1,
    decimals: 1,
    owner: "operations-support",
    rule: "ratio-of-sums",
    unit: "percent",
    direction: "up",
    target: null,
    nullRule: "no-data",
    dimensions: [...Dimension.options],
    maturityDays: 0,
    parameters: {},
    ...given,
  };
  const checked = checkIndicator(whole);
  if (!checked.ok) throw new Error(`${given.code}: ${checked.reason}`);
  return {
    ...whole,
    wordsZh: explainFormula(checked.formula, "zh"),
    wordsEn: explainFormula(checked.formula, "en"),
  };
}
