import { query } from "@quintet/rpc";
import { IndicatorAnswer, IndicatorQuestion } from "../contract/indicator.ts";
import { kpiMay } from "../contract/permissions.ts";
import { evaluateIndicator, planOf } from "./evaluate-indicator.ts";
import { namesOfKeys } from "./names-of-keys.ts";

/** Values by bucket and key, in their order. */
export const readIndicator = query({
  permission: kpiMay.readValues,
  input: IndicatorQuestion,
  output: IndicatorAnswer,
  run: async (look) => {
    const { input, ask, now } = look;
    const plan = await planOf(look, input.code);
    const { filters, by, grain, from, until } = input;
    const evaluated = await evaluateIndicator(look, plan, { filters, by, grain, span: { from, until } });
    const nameOf = await namesOfKeys(
      ask,
      evaluated.flatMap(({ value: { key } }) => (by && key !== null ? [{ dimension: by, key }] : [])),
    );
    const values = evaluated.map(({ value }) => ({
      ...value,
      label: by && value.key !== null ? nameOf({ dimension: by, key: value.key }) : null,
    }));
    return { indicator: plan.indicator, values, freshAt: now.toISOString() };
  },
});
