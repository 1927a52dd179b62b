/** A service time nobody has measured yet: five minutes. */
const ASSUMED_HANDLING_MS = 300_000;

/**
 * Seconds a customer at `position` (1 is next) will wait: people before and with him, over the units of the agents on
 * duty who can serve him, times the mean handling time. Null when nobody is there to estimate by (ACC-6).
 */
export function estimateWait(queue: {
  position: number;
  slots: number;
  freeSlots: number;
  meanHandlingMs: number | null;
}): number | null {
  if (queue.slots <= 0) return null;
  const behind = queue.position - queue.freeSlots;
  if (behind <= 0) return 10;
  const handling = queue.meanHandlingMs ?? ASSUMED_HANDLING_MS;
  return Math.max(10, Math.ceil(((behind / queue.slots) * handling) / 1000));
}
