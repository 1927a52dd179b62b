import { explainTerm, library, planIndicator, termsOf } from "@quintet/kpi/core";
import { describe, expect, test } from "vitest";
import { splitFormula } from "./split-formula.ts";

describe("a formula in words", () => {
  test("is cut at its measures, and put together again it is the same", () => {
    const words = "时限内接通 ÷ (进线接触 − 短时放弃)";
    const pieces = splitFormula(words, ["时限内接通", "进线接触", "短时放弃"]);
    expect(pieces.map(({ text }) => text).join("")).toBe(words);
    expect(pieces.map(({ measure }) => measure)).toEqual([0, null, 1, null, 2, null]);
  });

  test("tells a filtered measure from the same one without a filter", () => {
    expect(splitFormula("处理环节 − 处理环节（无合作方）", ["处理环节", "处理环节（无合作方）"])).toEqual([
      { text: "处理环节", measure: 0 },
      { text: " − ", measure: null },
      { text: "处理环节（无合作方）", measure: 1 },
    ]);
  });

  test.each(["zh", "en"] as const)("of every shipped indicator shows all its measures (%s)", (language) => {
    for (const indicator of library) {
      const plan = planIndicator(indicator);
      const names = plan ? termsOf(plan.formula).map((term) => explainTerm(term, language)) : [];
      const pieces = splitFormula(language === "en" ? indicator.wordsEn : indicator.wordsZh, names);
      const shown = new Set(pieces.flatMap(({ measure }) => (measure === null ? [] : [measure])));
      expect(shown.size).toBe(names.length);
    }
  });
});
