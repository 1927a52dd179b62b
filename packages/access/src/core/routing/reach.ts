import type { Candidate, RoutedQueue } from "./item.ts";
import type { Ring } from "./ring.ts";

/** Which waiting items of a queue anybody free can take: those who arrived by `until` (epoch ms). */
export interface Reach {
  queueId: string;
  until: number;
  /** Milliseconds of waiting after which the ring holds the best free agent. */
  waitMs: number;
}

/** How long somebody has to wait until a ring has come down to `level`. */
export const waitFor = (ring: Ring, level: number): number =>
  Math.max(0, Math.max(ring.firstLevel, ring.minLevel) - level) * Math.max(0, ring.ringSeconds) * 1000;

/** The queues the free candidates can serve now, and how far back in each. */
export function reachOf(queues: Iterable<RoutedQueue>, candidates: readonly Candidate[], now: number): Reach[] {
  const free = candidates.filter((one) => one.load < one.capacity);
  const reaches: Reach[] = [];
  for (const queue of queues) {
    const best = Math.max(0, ...free.map((one) => one.skills[queue.skill] ?? 0));
    if (best < queue.minLevel) continue;
    const waitMs = waitFor(queue, best);
    reaches.push({ queueId: queue.id, waitMs, until: waitMs === 0 ? Number.POSITIVE_INFINITY : now - waitMs });
  }
  return reaches;
}
