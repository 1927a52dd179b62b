import { DomainError } from "@quintet/kernel";
import { command, query } from "@quintet/rpc";
import { cockpitMay } from "../contract/permissions.ts";
import { SavedWall, Wall, WallChoice } from "../contract/wall.ts";
import { layoutFault } from "../core/wall-layout.ts";
import { changeWall, loadWall } from "./wall-store.ts";

/** A wall as its editor needs it. */
export const readWallDefinition = query({
  permission: cockpitMay.editWalls,
  input: WallChoice,
  output: Wall,
  run: async ({ tx, actor, input }) => {
    const known = await loadWall(tx, actor.tenantId, input.wallId);
    if (!known) throw new DomainError("NOT_FOUND", "not-found", "not found");
    return known;
  },
});

/**
 * Puts up a wall (version 0) or changes one. Who began from another version than the present one is told so and
 * overwrites nothing.
 */
export const saveWall = command({
  permission: cockpitMay.editWalls,
  input: Wall,
  output: SavedWall,
  run: async ({ tx, actor, input, audit, system }) => {
    const fault = layoutFault(input.tiles);
    if (fault) throw new DomainError("UNPROCESSABLE", fault.reason, `${fault.tile} does not fit where it is`);
    const before = await loadWall(tx, actor.tenantId, input.id);
    const after = { ...input, version: input.version + 1 };
    // Walls are readable by whole tenants and written by nobody; who may change one is this command's permission.
    const changed = await system(() => changeWall(tx, actor.tenantId, after));
    if (!changed) throw new DomainError("CONFLICT", "wall-changed", "somebody else has changed this wall meanwhile");
    audit({ subject: `wall:${input.id}`, before, after });
    return { version: after.version };
  },
});
