import { query, watch } from "@quintet/rpc";
import { WallById, WallPicture } from "../contract/indicator.ts";
import { kpiMay } from "../contract/permissions.ts";
import { paintWall } from "./paint-wall.ts";

/** A wall as it is now. */
export const readWall = query({
  permission: kpiMay.watchWall,
  input: WallById,
  output: WallPicture,
  run: paintWall,
});

/** A wall as it changes: pushed within a second of the commit that changed it (DAT-13). */
export const watchWall = watch({
  permission: kpiMay.watchWall,
  input: WallById,
  output: WallPicture,
  pace: 200,
  shared: true,
  run: paintWall,
});
