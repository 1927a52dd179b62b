import { arrivals, HOUR } from "../chance/day-shape.ts";
import type { Random } from "../chance/random.ts";
import { type ArchiveNode, archiveLeaves } from "../ground/archive-tree.ts";

/** Somebody on his way, and what about when it is no matter of chance. */
export interface Coming {
  at: number;
  about?: ArchiveNode;
}

const LASTING = 40 * HOUR;
/** Customers who come because of it, as a share of those who come anyway. */
const SHARE = 0.19;

/**
 * For a day and a half the partner has charged its members twice. Without some trouble no inbox would be full and no
 * curve would turn.
 */
export function troubledArrivals(random: Random, { now, perDay }: { now: number; perDay: number }): Coming[] {
  const about = archiveLeaves.find(({ code }) => code === "vas-partner-double");
  if (!about) throw new Error("the archive tree does not know a double charge");
  return arrivals(random, { from: now - LASTING, until: now, perDay: perDay * SHARE }).map((at) => ({ at, about }));
}
