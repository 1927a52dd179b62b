import type { Deed } from "@quintet/rpc";
import { startingWall } from "../core/starting-wall.ts";
import { putUpWall } from "./wall-store.ts";

/** Gives the tenant of a system deed its first wall; a second time changes nothing. */
export const seedWalls = ({ tx, actor }: Pick<Deed<unknown>, "tx" | "actor">): Promise<void> =>
  putUpWall(tx, actor.tenantId, startingWall);
