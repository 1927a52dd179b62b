import { query } from "@quintet/rpc";
import { MonthQuestion, PartnerScore } from "../contract/indicator.ts";
import { kpiMay } from "../contract/permissions.ts";
import { monthOf } from "../core/day.ts";
import { planIndicator } from "../core/indicator-plan.ts";
import { totalOf } from "./evaluate-indicator.ts";
import { loadIndicators } from "./indicator-store.ts";

/** A partner's own month (KPI-8): what it is measured by, over the facts that name it and no others. */
export const readPartnerScore = query({
  permission: kpiMay.readPartnerScore,
  input: MonthQuestion,
  output: PartnerScore,
  run: async (look) => {
    const { tx, actor, input, now } = look;
    const span = monthOf(input.month);
    const known = await loadIndicators(tx, actor.tenantId, now);
    const values: { indicator: (typeof known)[number]; value: Awaited<ReturnType<typeof totalOf>>["value"] }[] = [];
    for (const indicator of known) {
      const plan = indicator.audience === "partner" ? planIndicator(indicator) : null;
      if (plan) values.push({ indicator, value: (await totalOf(look, plan, { span, filters: {} })).value });
    }
    return { values, freshAt: now.toISOString() };
  },
});
