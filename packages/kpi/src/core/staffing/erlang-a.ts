import { erlangB } from "./erlang-b.ts";
import type { ErlangC } from "./erlang-c.ts";
import { IDLE, type Outcome } from "./queue-model.ts";

export interface ErlangA extends ErlangC {
  patienceSeconds: number;
}

/** Sums over the queue's length j ≥ 1, all to be multiplied by e^`log`, so that a great overload does not overflow. */
interface Series {
  log: number;
  waiting: number;
  weighted: number;
}

const BIG = 1e200;

/** x₀ = 1, xⱼ = xⱼ₋₁ · arrivals ÷ (service + j · giving up): the queue's length against an empty one. Rates per second. */
function series(arrivals: number, service: number, leaving: number): Series {
  let [log, term, waiting, weighted] = [0, 1, 0, 0];
  for (let j = 1; ; j += 1) {
    term *= arrivals / (service + j * leaving);
    waiting += term;
    weighted += j * term;
    // Beyond the peak the terms fall ever faster.
    if (term * j < 1e-18 * weighted || term < 1e-300) return { log, waiting, weighted };
    if (waiting < BIG) continue;
    log += Math.log(BIG);
    term /= BIG;
    waiting /= BIG;
    weighted /= BIG;
  }
}

/**
 * M/M/N+M (Erlang A): customers give up after an exponential patience, so every load is stable. After Mandelbaum and
 * Zeltyn, "Service engineering in action: the Palm/Erlang-A queue" (2007). The service level is over all who came:
 * with f(t) = e^(λ(1 − e^(−θt))/θ − Nμt), answered within t = P(no wait) + Nμ/λ · (Σ(λ) − f(t)·Σ(λe^(−θt))) ÷ Z.
 */
export function erlangA(queue: ErlangA, inverse?: number): Outcome {
  const { load, agents, handlingSeconds, withinSeconds, patienceSeconds } = queue;
  if (load === 0) return IDLE;
  const arrivals = load / handlingSeconds;
  const leaving = 1 / patienceSeconds;
  if (agents === 0) return abandoned(arrivals, leaving);
  const service = agents / handlingSeconds;
  const { log, waiting, weighted } = series(arrivals, service, leaving);
  // All in parts of 1/B, which itself may be too large for a number: below "all busy", just busy, and with a queue.
  const blocked = inverse === undefined ? erlangB(load, agents) : 1 / inverse;
  const below = (1 - blocked) * Math.exp(-log);
  const busy = blocked * Math.exp(-log);
  const whole = below + busy + blocked * waiting;
  const queueLength = (blocked * weighted) / whole;
  const abandonment = (leaving * queueLength) / arrivals;

  const fading = Math.exp(-leaving * withinSeconds);
  const later = series(arrivals * fading, service, leaving);
  const exponent = (arrivals * (1 - fading)) / leaving - service * withinSeconds + later.log - log;
  const inTime = blocked * (waiting - Math.exp(exponent) * later.waiting);
  const serviceLevel = (below + (service / arrivals) * inTime) / whole;
  return {
    state: "stable",
    waitProbability: (busy + blocked * waiting) / whole,
    serviceLevel: Math.min(1, Math.max(0, serviceLevel)),
    averageWait: queueLength / arrivals,
    abandonment,
    occupancy: Math.min(1, (load * (1 - abandonment)) / agents),
    queueLength,
  };
}

/** Without anybody to answer all customers give up in the end. */
const abandoned = (arrivals: number, leaving: number): Outcome => ({
  state: "stable",
  waitProbability: 1,
  serviceLevel: 0,
  averageWait: 1 / leaving,
  abandonment: 1,
  occupancy: 0,
  queueLength: arrivals / leaving,
});
