import { readFacts } from "@quintet/cockpit/contract";
import { query } from "@quintet/rpc";
import type { z } from "zod";
import { Explanation, IndicatorQuestion } from "../contract/indicator.ts";
import { kpiMay } from "../contract/permissions.ts";
import { planDistributions, planQuestions } from "../core/cube-plan.ts";
import { explainSums, measuresBehind } from "../core/explain-sums.ts";
import { wantOf } from "../core/indicator-plan.ts";
import { planOf, totalOf, wholeOf } from "./evaluate-indicator.ts";

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
    const { value, cell } = await totalOf(look, plan, { filters, span: { from, until } });
    const want = wantOf(plan, { ...wholeOf({ from, until }, filters), across: null });
    const rows: Row[] = [];
    for (const question of planQuestions([want]).values())
      rows.push(...(await ask(readFacts, { ...question, measures: question.measures.slice(0, 20), limit: ROWS })));
    for (const { histogram: _, ...question } of planDistributions([want]).values())
      rows.push(...(await ask(readFacts, { ...question, measures: measuresBehind(plan.formula), limit: ROWS })));
    // A fact may answer two questions, one of which only narrows the other.
    const distinct = new Map(rows.map((row) => [JSON.stringify(row), row]));
    return {
      indicator: plan.indicator,
      value,
      measures: explainSums(plan.formula, cell.sums),
      filters,
      from,
      until,
      freshAt: now.toISOString(),
      rows: [...distinct.values()].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, ROWS),
    };
  },
});
