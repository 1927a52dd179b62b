/** What a simulated queue did: shares over all who came, the wait in seconds. */
export interface Simulated {
  waited: number;
  inTime: number;
  abandoned: number;
  averageWait: number;
}

export interface Simulation {
  load: number;
  agents: number;
  handlingSeconds: number;
  withinSeconds: number;
  patienceSeconds: number | null;
  customers: number;
}

/** Numbers between 0 and 1 from a seed (mulberry32), so that a test sees the same world every time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Replaces the smallest of a heap by a larger value. */
function replaceFirst(heap: Float64Array, value: number): void {
  let at = 0;
  for (;;) {
    let child = at * 2 + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child += 1;
    if ((heap[child] ?? 0) >= value) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = value;
}

/** Customer after customer in the order of arrival: whoever gives up before an agent is free takes none. */
export function simulateQueue(simulation: Simulation, random: () => number): Simulated {
  const { load, agents, handlingSeconds, withinSeconds, patienceSeconds, customers } = simulation;
  const exponential = (mean: number) => -Math.log(1 - random()) * mean;
  const free = new Float64Array(agents);
  const warmUp = Math.floor(customers / 10);
  let now = 0;
  const seen = { waited: 0, inTime: 0, abandoned: 0, wait: 0 };
  for (let n = -warmUp; n < customers; n += 1) {
    now += exponential(handlingSeconds / load);
    const offered = Math.max(0, (free[0] ?? 0) - now);
    const patience = patienceSeconds === null ? Number.POSITIVE_INFINITY : exponential(patienceSeconds);
    const served = offered <= patience;
    if (served) replaceFirst(free, now + offered + exponential(handlingSeconds));
    if (n < 0) continue;
    if (offered > 0) seen.waited += 1;
    if (!served) seen.abandoned += 1;
    else if (offered <= withinSeconds) seen.inTime += 1;
    seen.wait += Math.min(offered, patience);
  }
  const share = (count: number) => count / customers;
  return {
    waited: share(seen.waited),
    inTime: share(seen.inTime),
    abandoned: share(seen.abandoned),
    averageWait: seen.wait / customers,
  };
}
