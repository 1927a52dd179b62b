import { door } from "@quintet/rpc";
import { wallById } from "../contract/wall.ts";
import { loadWall } from "./wall-store.ts";

export const answerWall = door(wallById, ({ tx, actor, input }) => loadWall(tx, actor.tenantId, input.wallId), "asker");
