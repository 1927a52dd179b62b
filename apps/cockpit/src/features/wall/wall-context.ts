import type { Indicator, WallPicture } from "@quintet/kpi/contract";
import { createContext, use } from "react";

/** What every tile of a wall may need beside its own data. */
export interface WallSurroundings {
  picture: WallPicture;
  /** The server's moment of the picture, as epoch ms. */
  asOf: number;
  indicators: ReadonlyMap<string, Indicator>;
  /** Nothing has been heard for too long: what is shown may no longer be so. */
  stale: boolean;
  /** Whether titles lead on to the indicators; a small picture of a wall does not. */
  linked: boolean;
}

const WallContext = createContext<WallSurroundings | null>(null);
export const WallProvider = WallContext.Provider;

/** Throws outside a wall. */
export function useWall(): WallSurroundings {
  const wall = use(WallContext);
  if (!wall) throw new Error("a tile needs a wall around it");
  return wall;
}
