import type { Tile } from "@quintet/cockpit/contract";
import type { Want } from "../cube-plan.ts";
import { currentMonth, dayOf, monthOf, sameSpanYesterday } from "../day.ts";
import type { Term } from "../formula.ts";
import { type Plan, wantOf } from "../indicator-plan.ts";

/** What a tile asks the cube for; parts it does not show are not there. */
export interface TileWants {
  total: Want;
  before?: Want;
  byKey?: Want;
  byKeyBefore?: Want;
  hourly?: Want;
  toTeams?: Want;
  toPartners?: Want;
}

/** Returns beside the flow: how much of it came back. */
export const RETURNED: Term = { kind: "measure", measure: "step.returned", filters: {} };

const flowing = (want: Want): Want => ({ ...want, terms: [...want.terms, RETURNED] });

/**
 * What a tile of an indicator needs to know at `now`. Partners are shown over the month so far, everything else over
 * the day in Asia/Shanghai; changes are against yesterday up to the same time of day.
 */
export function planTile(tile: Tile, plan: Plan, now: Date): TileWants {
  const span = tile.kind === "partners" ? monthOf(currentMonth(now)) : dayOf(now);
  const shape = { filters: tile.filters, by: null, across: null, grain: "none", span } as const;
  const total = wantOf(plan, shape);
  const byKey = wantOf(plan, { ...shape, by: tile.by });
  const before = wantOf(plan, { ...shape, span: sameSpanYesterday(now) });
  switch (tile.kind) {
    case "headline":
      return { total, before };
    case "series":
      // The course of a stock or of a queue's state over the day is not a sum of hours.
      return plan.indicator.rule === "snapshot"
        ? { total, before, byKey }
        : { total, before, byKey, hourly: wantOf(plan, { ...shape, grain: "hour" }) };
    case "ranking":
    case "provinces":
      return { total, before, byKey };
    case "partners":
      return { total, byKey };
    case "hot-topics":
      return { total, before, byKey, byKeyBefore: { ...before, by: tile.by } };
    case "flow":
      return {
        total,
        before,
        toTeams: flowing({ ...byKey, across: "teamId" }),
        toPartners: flowing({ ...byKey, across: "partnerId" }),
      };
    case "queues":
      return { total };
  }
}
