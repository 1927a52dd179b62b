import { Nothing } from "@quintet/directory/contract";
import { query } from "@quintet/rpc";
import { cockpitMay } from "../contract/permissions.ts";
import { Walls } from "../contract/wall.ts";
import { loadWalls } from "./wall-store.ts";

/** The walls of the tenant, without their tiles. */
export const listWalls = query({
  permission: cockpitMay.readWalls,
  input: Nothing,
  output: Walls,
  run: async ({ tx, actor }) => ({
    walls: (await loadWalls(tx, actor.tenantId)).map(({ id, title, width, height }) => ({ id, title, width, height })),
  }),
});
