import { erlangB } from "./erlang-b.ts";
import { IDLE, type Outcome } from "./queue-model.ts";

/** Everything a queue needs to be computed: erlangs, mean handling seconds, standard in seconds. */
export interface ErlangC {
  load: number;
  agents: number;
  handlingSeconds: number;
  withinSeconds: number;
}

/**
 * M/M/N (Erlang C): nobody gives up. P(wait) = B ÷ (1 − ρ(1 − B)), service level 1 − P(wait)·e^(−(N−A)t/h), average
 * wait P(wait)·h ÷ (N − A). `inverse` is 1/B(agents) where somebody has it already.
 */
export function erlangC({ load, agents, handlingSeconds, withinSeconds }: ErlangC, inverse?: number): Outcome {
  if (load === 0) return IDLE;
  if (load >= agents) return { state: "unstable" };
  const blocked = inverse === undefined ? erlangB(load, agents) : 1 / inverse;
  const occupancy = load / agents;
  const waitProbability = blocked / (1 - occupancy * (1 - blocked));
  const spare = (agents - load) / handlingSeconds;
  return {
    state: "stable",
    waitProbability,
    serviceLevel: 1 - waitProbability * Math.exp(-spare * withinSeconds),
    averageWait: waitProbability / spare,
    abandonment: 0,
    occupancy,
    queueLength: (waitProbability * load) / (agents - load),
  };
}

/** The wait that a share `quantile` (0 to 1) of all customers does not exceed, in seconds; null when unstable. */
export function waitQuantile(queue: Omit<ErlangC, "withinSeconds">, quantile: number): number | null {
  const outcome = erlangC({ ...queue, withinSeconds: 0 });
  if (outcome.state === "unstable") return null;
  const beyond = 1 - quantile;
  if (outcome.waitProbability <= beyond) return 0;
  return (queue.handlingSeconds / (queue.agents - queue.load)) * Math.log(outcome.waitProbability / beyond);
}
