import { readFacts } from "@quintet/cockpit/contract";
import { query } from "@quintet/rpc";
import type { z } from "zod";
import { Explanation, IndicatorQuestion } from "../contract/indicator.ts";
import { kpiMay } from "../contract/permissions.ts";
import { cellsOf, planQuestions } from "../core/cube-plan.ts";
import { explainTerm } from "../core/explain-formula.ts";
import { termName } from "../core/formula.ts";
import { resultOf, wantOf } from "../core/indicator-plan.ts";
import { termsOf } from "../core/terms-of.ts";
import { askCube } from "./ask-cube.ts";
import { planOf } from "./read-indicator.ts";

type Row = z.infer<typeof Explanation>["rows"][number];

/** How many facts an explanation shows. */
const ROWS = 50;

/** Where a number comes from (KPI-3): definition, parts, filters and the newest facts, as far as the asker sees. */
export const explainIndicator = query({
  permission: kpiMay.readValues,
  input: IndicatorQuestion,
  output: Explanation,
  run: async (look) => {
    const { input, ask, now } = look;
    const plan = await planOf(look, input.code);
    const { filters, from, until } = input;
    const want = wantOf(plan, { filters, by: null, across: null, grain: "none", span: { from, until } });
    const [cell] = cellsOf(want, await askCube(ask, [want]));
    const sums = cell?.sums ?? new Map<string, number>();
    const rows: Row[] = [];
    for (const question of planQuestions([want]).values())
      rows.push(...(await ask(readFacts, { ...question, measures: question.measures.slice(0, 20), limit: ROWS })));
    // A fact may answer two questions, one of which only narrows the other.
    const distinct = new Map(rows.map((row) => [JSON.stringify(row), row]));
    return {
      indicator: plan.indicator,
      value: { bucket: null, key: null, label: null, ...resultOf(plan, { sums }) },
      measures: termsOf(plan.formula).map((term) => ({
        measure: term.measure,
        value: sums.get(termName(term)) ?? 0,
        words: explainTerm(term, "zh"),
      })),
      filters,
      from,
      until,
      freshAt: now.toISOString(),
      rows: [...distinct.values()].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, ROWS),
    };
  },
});
