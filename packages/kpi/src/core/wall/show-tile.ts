import type { Dimension, QueueState, Tile } from "@quintet/cockpit/contract";
import type { z } from "zod";
import type { TileData } from "../../contract/indicator.ts";
import { type Answers, type Cell, cellsOf, type Want } from "../cube-plan.ts";
import { termName } from "../formula.ts";
import { type Plan, resultOf } from "../indicator-plan.ts";
import { judge } from "../judge.ts";
import { RETURNED, type TileWants } from "./plan-tile.ts";

/** A row whose label is still the key it was counted under. `parts` are the dimensions its key names. */
export interface TileRow extends Omit<TileData["rows"][number], "label" | "key"> {
  parts: { dimension: Dimension; key: string }[];
}
export interface ShownTile extends Omit<TileData, "rows"> {
  rows: TileRow[];
}

/** How many rows a tile has room for; provinces are shown all. */
const MOST = { series: 12, ranking: 12, partners: 12, "hot-topics": 10, flow: 16 } as const;

const byValue = (a: TileRow, b: TileRow): number =>
  (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY);

function rowsOf(plan: Plan, tile: Tile, target: number | null, cells: readonly Cell[]): TileRow[] {
  const { by } = tile;
  if (!by) return [];
  return cells.flatMap((cell) => {
    if (cell.key === null) return [];
    const { value, denominator } = resultOf(plan, cell);
    const state = judge(value, target, plan.indicator.direction);
    return [{ parts: [{ dimension: by, key: cell.key }], value, second: denominator, state }];
  });
}

/** Change against yesterday in percent as the second number; null where yesterday had none. */
function withChange(rows: readonly TileRow[], before: readonly TileRow[]): TileRow[] {
  const past = new Map(before.map((row) => [row.parts[0]?.key, row.value]));
  return rows.map((row) => {
    const old = past.get(row.parts[0]?.key);
    return { ...row, second: old && row.value !== null ? ((row.value - old) / old) * 100 : null };
  });
}

function flowRows(plan: Plan, by: Dimension, cells: readonly Cell[], across: Dimension): TileRow[] {
  return cells.flatMap((cell) => {
    if (cell.key === null || cell.acrossKey === null) return [];
    const { value } = resultOf(plan, cell);
    const second = cell.sums.get(termName(RETURNED)) ?? 0;
    const parts = [
      { dimension: by, key: cell.key },
      { dimension: across, key: cell.acrossKey },
    ];
    return [{ parts, value, second, state: "normal" as const }];
  });
}

function rowsFor(tile: Tile, plan: Plan, wants: TileWants, target: number | null, answers: Answers): TileRow[] {
  const cells = (want: Want | undefined) => (want ? cellsOf(want, answers) : []);
  const keyed = (want: Want | undefined) => rowsOf(plan, tile, target, cells(want));
  switch (tile.kind) {
    case "headline":
    case "queues":
      return [];
    case "provinces":
      return keyed(wants.byKey).sort((a, b) => ((a.parts[0]?.key ?? "") < (b.parts[0]?.key ?? "") ? -1 : 1));
    case "series":
      return keyed(wants.byKey)
        .sort((a, b) => (b.second ?? b.value ?? 0) - (a.second ?? a.value ?? 0))
        .slice(0, MOST.series);
    case "ranking": {
      const best = keyed(wants.byKey).sort(byValue);
      return (plan.indicator.direction === "down" ? best.reverse() : best).slice(0, MOST.ranking);
    }
    case "partners":
      return keyed(wants.byKey).sort(byValue).slice(0, MOST.partners);
    case "hot-topics": {
      const top = keyed(wants.byKey).sort(byValue).slice(0, MOST["hot-topics"]);
      return withChange(top, keyed(wants.byKeyBefore));
    }
    case "flow": {
      if (!tile.by) return [];
      const teams = flowRows(plan, tile.by, cells(wants.toTeams), "teamId");
      return [...teams, ...flowRows(plan, tile.by, cells(wants.toPartners), "partnerId")]
        .sort(byValue)
        .slice(0, MOST.flow);
    }
  }
}

function pointsOf(plan: Plan, want: Want | undefined, answers: Answers): TileData["points"] {
  if (!want) return [];
  return cellsOf(want, answers)
    .flatMap((cell) => (cell.bucket === null ? [] : [{ at: cell.bucket, value: resultOf(plan, cell).value }]))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** What a tile shows, from the answers to what it wanted; names of keys are still to be filled in. */
export function showTile(tile: Tile, plan: Plan, wants: TileWants, answers: Answers): ShownTile {
  const { indicator } = plan;
  const target = tile.target ?? indicator.target;
  const totalOf = (want: Want | undefined) => {
    const [cell] = want ? cellsOf(want, answers) : [];
    return cell ? resultOf(plan, cell).value : null;
  };
  const value = totalOf(wants.total);
  const before = totalOf(wants.before);
  return {
    tile,
    state: judge(value, target, indicator.direction),
    value,
    unit: indicator.unit,
    decimals: indicator.decimals,
    trend: value === null || before === null ? null : value - before,
    target,
    rows: rowsFor(tile, plan, wants, target, answers),
    points: pointsOf(plan, wants.hourly, answers),
  };
}

/** Queues as they stand: waiting, and the longest wait in milliseconds beside it. The target is the most who may wait. */
export function showQueues(tile: Tile, states: readonly z.infer<typeof QueueState>[]): ShownTile {
  const chosen = states.filter(({ queueId }) => (tile.filters.queueId ?? queueId) === queueId);
  const value = chosen.reduce((sum, state) => sum + state.waiting, 0);
  const rows = chosen
    .map(
      ({ queueId, waiting, longestWaitMs }): TileRow => ({
        parts: [{ dimension: "queueId", key: queueId }],
        value: waiting,
        second: longestWaitMs,
        state: judge(waiting, tile.target, "down"),
      }),
    )
    .sort(byValue);
  const worst = (["alarm", "attention", "normal"] as const).find((state) => rows.some((row) => row.state === state));
  const state = worst ?? "no-data";
  return { ...blankTile(tile), state, value: rows.length ? value : null, unit: "count", rows };
}

/** A tile that has nothing to show: no such indicator, or a definition that means nothing any more. */
export const blankTile = (tile: Tile): ShownTile => ({
  tile,
  state: "no-data",
  value: null,
  unit: "count",
  decimals: 0,
  trend: null,
  target: tile.target,
  rows: [],
  points: [],
});
