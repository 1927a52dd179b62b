import { readQueueStates, wallById } from "@quintet/cockpit/contract";
import { DomainError } from "@quintet/kernel";
import type { Look } from "@quintet/rpc";
import type { TileData, WallById, WallPicture } from "../contract/indicator.ts";
import { planIndicator } from "../core/indicator-plan.ts";
import { planTile } from "../core/wall/plan-tile.ts";
import { blankTile, type ShownTile, showQueues, showTile, type TileRow } from "../core/wall/show-tile.ts";
import { askCube } from "./ask-cube.ts";
import { loadIndicators } from "./indicator-store.ts";
import { type NameOf, namesOfKeys } from "./names-of-keys.ts";

const named = (row: TileRow, nameOf: NameOf): TileData["rows"][number] => {
  const { parts, ...rest } = row;
  return { ...rest, key: parts.map(({ key }) => key).join("→"), label: parts.map(nameOf).join(" → ") };
};

/** All tiles of a wall in one look: each thing they need is asked once, with the rights of whoever is looking. */
export async function paintWall(look: Look<{ wallId: string }>): Promise<WallPicture> {
  const { tx, actor, input, ask, now } = look;
  const wall = await ask(wallById, input satisfies WallById);
  if (!wall) throw new DomainError("NOT_FOUND", "not-found", "not found");
  const known = new Map((await loadIndicators(tx, actor.tenantId, now)).map((one) => [one.code, one]));
  const planned = wall.tiles.map((tile) => {
    const indicator = tile.indicator === null ? undefined : known.get(tile.indicator);
    const plan = indicator ? planIndicator(indicator) : null;
    return { tile, plan, wants: plan ? planTile(tile, plan, now) : null };
  });
  const answers = await askCube(
    ask,
    planned.flatMap(({ wants }) => (wants ? Object.values(wants) : [])),
  );
  const states = wall.tiles.some((tile) => tile.kind === "queues") ? await ask(readQueueStates, {}) : [];
  const shown = planned.map(({ tile, plan, wants }): ShownTile => {
    if (tile.kind === "queues") return showQueues(tile, states);
    return plan && wants ? showTile(tile, plan, wants, answers) : blankTile(tile);
  });
  const nameOf = await namesOfKeys(
    ask,
    shown.flatMap((tile) => tile.rows.flatMap((row) => row.parts)),
  );
  const tiles = shown.map((tile) => ({ ...tile, rows: tile.rows.map((row) => named(row, nameOf)) }));
  return { wall, tiles, freshAt: now.toISOString() };
}
