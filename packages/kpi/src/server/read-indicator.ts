import { DomainError } from "@quintet/kernel";
import { type Look, query } from "@quintet/rpc";
import { IndicatorAnswer, IndicatorQuestion, type IndicatorValue } from "../contract/indicator.ts";
import { kpiMay } from "../contract/permissions.ts";
import { accumulate, type Cell, cellsOf, type Want } from "../core/cube-plan.ts";
import { EPOCH } from "../core/day.ts";
import { type Plan, planIndicator, resultOf, wantOf } from "../core/indicator-plan.ts";
import { askCube } from "./ask-cube.ts";
import { loadIndicator } from "./indicator-store.ts";
import { namesOfKeys } from "./names-of-keys.ts";

/** The indicator of a code with its formula; refuses unknown codes like everything else that is not there. */
export async function planOf({ tx, actor, now }: Look<unknown>, code: string): Promise<Plan> {
  const indicator = await loadIndicator(tx, actor.tenantId, code, now);
  const plan = indicator && planIndicator(indicator);
  if (!plan) throw new DomainError("NOT_FOUND", "not-found", "not found");
  return plan;
}

/** Cells of a want; a stock over several buckets is what there was before plus each bucket's changes. */
async function cellsFor(ask: Look<unknown>["ask"], want: Want): Promise<Cell[]> {
  if (want.rule !== "snapshot" || want.grain === "none") return cellsOf(want, await askCube(ask, [want]));
  const changes: Want = { ...want, rule: "additive" };
  const before: Want = { ...changes, grain: "none", span: { from: EPOCH, until: want.span.from } };
  const answers = await askCube(ask, [changes, before]);
  return accumulate(cellsOf(changes, answers), cellsOf(before, answers));
}

/** Values by bucket and key, in their order. */
export const readIndicator = query({
  permission: kpiMay.readValues,
  input: IndicatorQuestion,
  output: IndicatorAnswer,
  run: async (look) => {
    const { input, ask, now } = look;
    const plan = await planOf(look, input.code);
    const { filters, by, grain, from, until } = input;
    const cells = await cellsFor(ask, wantOf(plan, { filters, by, across: null, grain, span: { from, until } }));
    const nameOf = await namesOfKeys(
      ask,
      cells.flatMap(({ key }) => (by && key !== null ? [{ dimension: by, key }] : [])),
    );
    const values = cells.map(
      (cell): IndicatorValue => ({
        bucket: cell.bucket,
        key: cell.key,
        label: by && cell.key !== null ? nameOf({ dimension: by, key: cell.key }) : null,
        ...resultOf(plan, cell),
      }),
    );
    values.sort((a, b) => order(a).localeCompare(order(b), "en"));
    return { indicator: plan.indicator, values, freshAt: now.toISOString() };
  },
});

const order = ({ bucket, key }: IndicatorValue): string => `${bucket ?? ""}|${key ?? ""}`;
