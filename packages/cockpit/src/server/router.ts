import { listWalls } from "./list-walls.ts";

export const cockpitProcedures = { listWalls };
