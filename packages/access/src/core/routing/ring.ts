import type { RoutedQueue } from "./item.ts";

export type Ring = Pick<RoutedQueue, "firstLevel" | "minLevel" | "ringSeconds">;

/** The skill level asked for after a wait of `waitedMs`: one lower per `ringSeconds`, never under `minLevel`. */
export function levelAfter(ring: Ring, waitedMs: number): number {
  const first = Math.max(ring.firstLevel, ring.minLevel);
  if (ring.ringSeconds <= 0) return ring.minLevel;
  const steps = Math.floor(Math.max(0, waitedMs) / (ring.ringSeconds * 1000));
  return Math.max(ring.minLevel, first - steps);
}

/** When the ring of somebody who arrived at `arrivedAt` widens next (epoch ms); null when it is as wide as it gets. */
export function nextWidening(ring: Ring, arrivedAt: number, now: number): number | null {
  if (levelAfter(ring, now - arrivedAt) <= ring.minLevel) return null;
  const step = ring.ringSeconds * 1000;
  return arrivedAt + (Math.floor(Math.max(0, now - arrivedAt) / step) + 1) * step;
}
