/**
 * Begun so many square roots below the load, the recursion has forgotten what it began with when it is within a
 * quarter of that of the load: the error shrinks by k/load at each step, by e^-120 on that way.
 */
const MEMORY = 16;

/**
 * The inverse of Erlang's loss probability, for one number of agents after the other: 1/B(k) = 1 + k/load · 1/B(k−1)
 * (Erlang 1917; the recursion is Jagerman's). No factorial, no logarithm; 10,000 agents cost what the square root costs.
 */
export function* inverseBlocking(load: number, from: number): Generator<number, never> {
  const far = Math.floor(load - MEMORY * Math.sqrt(load));
  const begin = far > 0 && from >= load - (MEMORY / 4) * Math.sqrt(load) ? far : 0;
  // Far below the load nearly everybody is blocked: 1/B(k) is load / (load − k), and exactly 1 without agents.
  let inverse = begin === 0 ? 1 : load / (load - begin);
  for (let agents = begin; ; agents += 1) {
    if (agents > begin) inverse = 1 + (agents / load) * inverse;
    if (agents >= from) yield inverse;
  }
}

/** Erlang B: the share of customers who find all `agents` busy and are lost. `load` in erlangs, above 0. */
export function erlangB(load: number, agents: number): number {
  const { value } = inverseBlocking(load, agents).next();
  return 1 / value;
}
