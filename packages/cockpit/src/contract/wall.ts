import { Id, port } from "@quintet/kernel";
import { z } from "zod";
import { Dimension, Filters } from "./measures.ts";

/** A tile of a wall: which indicator, how shown. `span` is in columns of a grid of 12, `rows` in rows of 6 (DAT-9, DAT-10). */
export const Tile = z.strictObject({
  id: Id,
  kind: z.enum(["headline", "series", "ranking", "queues", "flow", "provinces", "partners", "hot-topics"]),
  title: z.string().max(40),
  indicator: z.string().max(64).nullable().default(null),
  by: Dimension.nullable().default(null),
  filters: Filters.default({}),
  target: z.number().nullable().default(null),
  column: z.number().int().min(0).max(11),
  row: z.number().int().min(0).max(11),
  columns: z.number().int().min(1).max(12),
  rows: z.number().int().min(1).max(12),
});
export type Tile = z.infer<typeof Tile>;

export const Wall = z.strictObject({
  id: Id,
  title: z.string().max(60),
  width: z.number().int().min(640).max(15360),
  height: z.number().int().min(360).max(8640),
  tiles: z.array(Tile).max(40),
  /** Counts its changes, so that nobody overwrites what he has not seen; 0 of one that is not put up yet. */
  version: z.number().int().min(0).default(1),
});
export const WallChoice = z.strictObject({ wallId: Id });
export const SavedWall = z.strictObject({ version: z.number().int() });
export type Wall = z.infer<typeof Wall>;
export const Walls = z.strictObject({
  walls: z.array(Wall.pick({ id: true, title: true, width: true, height: true })),
});

export const wallById = port("cockpit.wall-by-id", z.strictObject({ wallId: Id }), Wall.nullable());
