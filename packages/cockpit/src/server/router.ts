import { listWalls } from "./list-walls.ts";
import { readWallDefinition, saveWall } from "./save-wall.ts";

export const cockpitProcedures = { listWalls, readWallDefinition, saveWall };
