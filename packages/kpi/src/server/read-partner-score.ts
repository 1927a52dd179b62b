import { query } from "@quintet/rpc";
import { MonthQuestion, PartnerScore } from "../contract/indicator.ts";
import { kpiMay } from "../contract/permissions.ts";
import { cellsOf } from "../core/cube-plan.ts";
import { monthOf } from "../core/day.ts";
import { planIndicator, resultOf, wantOf } from "../core/indicator-plan.ts";
import { askCube } from "./ask-cube.ts";
import { loadIndicators } from "./indicator-store.ts";

/** A partner's own month (KPI-8): what it is measured by, over the facts that name it and no others. */
export const readPartnerScore = query({
  permission: kpiMay.readPartnerScore,
  input: MonthQuestion,
  output: PartnerScore,
  run: async ({ tx, actor, input, ask, now }) => {
    const span = monthOf(input.month);
    const known = await loadIndicators(tx, actor.tenantId, now);
    const plans = known.flatMap((one) => (one.audience === "partner" ? (planIndicator(one) ?? []) : []));
    const shape = { filters: {}, by: null, across: null, grain: "none", span } as const;
    const wanted = plans.map((plan) => ({ plan, want: wantOf(plan, shape) }));
    const answers = await askCube(
      ask,
      wanted.map(({ want }) => want),
    );
    const values = wanted.map(({ plan, want }) => {
      const [cell] = cellsOf(want, answers);
      const result = resultOf(plan, { sums: cell?.sums ?? new Map() });
      return { indicator: plan.indicator, value: { bucket: null, key: null, label: null, ...result } };
    });
    return { values, freshAt: now.toISOString() };
  },
});
