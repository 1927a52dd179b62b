import type { Dimension, Filters, Grain } from "@quintet/cockpit/contract";
import { DomainError } from "@quintet/kernel";
import type { Look } from "@quintet/rpc";
import type { z } from "zod";
import type { IndicatorValue } from "../contract/indicator.ts";
import { accumulate, type Cell, cellsOf, type Want } from "../core/cube-plan.ts";
import { EPOCH, type Span } from "../core/day.ts";
import { isImmature, type Plan, planIndicator, resultOf, wantOf } from "../core/indicator-plan.ts";
import { askCube } from "./ask-cube.ts";
import { loadIndicator } from "./indicator-store.ts";

type Eyes = Pick<Look<unknown>, "ask" | "now">;
export type EvaluatedValue = z.output<typeof IndicatorValue>;

/** What is asked of one indicator: every number of the product is the answer to such a question. */
export interface Asked {
  span: Span;
  filters: Filters;
  by: Dimension | null;
  grain: Grain;
}
export const wholeOf = (span: Span, filters: Filters = {}): Asked => ({ span, filters, by: null, grain: "none" });

/** The indicator of a code with its formula; refuses unknown codes like everything else that is not there. */
export async function planOf(
  { tx, actor, now }: Pick<Look<unknown>, "tx" | "actor" | "now">,
  code: string,
): Promise<Plan> {
  const indicator = await loadIndicator(tx, actor.tenantId, code, now);
  const plan = indicator && planIndicator(indicator);
  if (!plan) throw new DomainError("NOT_FOUND", "not-found", "not found");
  return plan;
}

function refuseOdd({ indicator, formula }: Plan, { by, grain, filters }: Asked): void {
  const odd = [by, ...Object.keys(filters)].find((one) => one && !indicator.dimensions.includes(one as Dimension));
  if (odd)
    throw new DomainError("BAD_REQUEST", "dimension-not-allowed", `${indicator.code} is not broken down by ${odd}`);
  const windowed = wantOf({ indicator, formula }, { ...wholeOf({ from: EPOCH, until: EPOCH }), across: null }).terms;
  if (grain !== "none" && windowed.some((term) => term.kind === "measure" && term.over !== undefined))
    throw new DomainError("BAD_REQUEST", "window-takes-no-grain", "a window of its own is not divided into buckets");
}

/** Cells of a want; a stock over several buckets is what there was before plus each bucket's changes. */
async function cellsFor(ask: Eyes["ask"], want: Want): Promise<Cell[]> {
  if (want.rule !== "snapshot" || want.grain === "none") return cellsOf(want, await askCube(ask, [want]));
  const changes: Want = { ...want, rule: "additive" };
  const before: Want = { ...changes, grain: "none", span: { from: EPOCH, until: want.span.from } };
  const answers = await askCube(ask, [changes, before]);
  return accumulate(cellsOf(changes, answers), cellsOf(before, answers));
}

/** A number with its parts, and the sums they came from. */
export interface Evaluated {
  value: EvaluatedValue;
  cell: Cell;
}

/**
 * The one way from facts to an indicator's number: explorer, explanation, partner's view, targets, alarms and the API
 * ask here, with the rights of whoever looks (KPI-3). Values come by bucket and key, unnamed.
 */
export async function evaluateIndicator({ ask, now }: Eyes, plan: Plan, asked: Asked): Promise<Evaluated[]> {
  refuseOdd(plan, asked);
  const { filters, by, grain, span } = asked;
  const cells = await cellsFor(ask, wantOf(plan, { filters, by, across: null, grain, span, now }));
  const order = (cell: Cell) => `${cell.bucket ?? ""}|${cell.key ?? ""}`;
  return cells
    .sort((a, b) => order(a).localeCompare(order(b), "en"))
    .map((cell) => ({
      cell,
      value: {
        bucket: cell.bucket,
        key: cell.key,
        label: null,
        ...resultOf(plan, cell),
        immature: isImmature(plan.indicator, endOf(cell.bucket, asked), now),
      },
    }));
}

const LENGTHS: Record<Grain, number> = { none: 0, hour: 3_600_000, day: 86_400_000, month: 31 * 86_400_000 };
const endOf = (bucket: string | null, { span, grain }: Asked): string =>
  bucket === null
    ? span.until
    : new Date(Math.min(Date.parse(bucket) + LENGTHS[grain], Date.parse(span.until))).toISOString();

/** The total of an indicator over a span: one number. */
export async function totalOf(eyes: Eyes, plan: Plan, asked: Pick<Asked, "span" | "filters">): Promise<Evaluated> {
  const [total] = await evaluateIndicator(eyes, plan, { ...asked, by: null, grain: "none" });
  if (!total) throw new Error("a whole has always one cell");
  return total;
}
