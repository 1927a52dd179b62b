import { inverseBlocking } from "./erlang-b.ts";
import { performanceOf } from "./perform.ts";
import { IDLE, loadOf, makesSense, type Outcome, type Traffic } from "./queue-model.ts";

/** What must hold at once; what is not named is not asked for. Shares are 0 to 1, times in seconds. */
export interface Goal {
  withinSeconds: number;
  serviceLevel?: number | undefined;
  averageWait?: number | undefined;
  abandonment?: number | undefined;
  occupancy?: number | undefined;
}

export type Required =
  | { ok: true; agents: number; outcome: Outcome }
  | { ok: false; reason: "bad-traffic" | "bad-goal" | "no-goal" };

const between = (share: number | undefined, most: number): boolean =>
  share === undefined || (share > 0 && share < most);

function refusalOf(traffic: Traffic, goal: Goal): "bad-traffic" | "bad-goal" | "no-goal" | null {
  if (!makesSense(traffic)) return "bad-traffic";
  const { withinSeconds, serviceLevel, averageWait, abandonment, occupancy } = goal;
  if ([serviceLevel, averageWait, abandonment, occupancy].every((one) => one === undefined)) return "no-goal";
  const sensible =
    withinSeconds >= 0 &&
    between(serviceLevel, 1) &&
    between(abandonment, 1) &&
    between(averageWait, Number.POSITIVE_INFINITY) &&
    // All agents busy all the time is a cap that caps nothing.
    (occupancy === undefined || (occupancy > 0 && occupancy <= 1));
  return sensible ? null : "bad-goal";
}

/** Whether an outcome meets every part of a goal; nothing unstable does. */
export function meets(outcome: Outcome, goal: Goal): boolean {
  if (outcome.state === "unstable") return false;
  return (
    outcome.serviceLevel >= (goal.serviceLevel ?? 0) &&
    outcome.averageWait <= (goal.averageWait ?? Number.POSITIVE_INFINITY) &&
    outcome.abandonment <= (goal.abandonment ?? 1) &&
    outcome.occupancy <= (goal.occupancy ?? Number.POSITIVE_INFINITY)
  );
}

/**
 * The fewest agents with whom a goal is met. Everything improves with every agent, so the first that suffices among
 * doubling steps and then by halves is the fewest; 1/B(k) is computed once for each k on the way.
 */
export function requiredAgents(traffic: Traffic, goal: Goal): Required {
  const reason = refusalOf(traffic, goal);
  if (reason) return { ok: false, reason };
  const load = loadOf(traffic);
  if (load === 0) return { ok: true, agents: 0, outcome: IDLE };
  const least = leastOf(traffic, goal, load);
  const inverses = inverseBlocking(load, least);
  const known: number[] = [];
  const outcomeOf = (agents: number): Outcome => {
    while (known.length <= agents - least) known.push(inverses.next().value);
    return performanceOf(traffic, agents, goal.withinSeconds, known[agents - least]);
  };
  let step = Math.max(1, Math.round(Math.sqrt(load) / 2));
  let missed = least - 1;
  let met = least;
  while (!meets(outcomeOf(met), goal)) {
    missed = met;
    met += step;
    step *= 2;
  }
  while (met - missed > 1) {
    const middle = Math.floor((met + missed) / 2);
    if (meets(outcomeOf(middle), goal)) met = middle;
    else missed = middle;
  }
  return { ok: true, agents: met, outcome: outcomeOf(met) };
}

/** Where the search begins: above the load where nobody gives up, else at the load unless that is already enough. */
function leastOf(traffic: Traffic, goal: Goal, load: number): number {
  const whole = Math.floor(load);
  if (traffic.patienceSeconds === null) return whole + 1;
  return meets(performanceOf(traffic, whole, goal.withinSeconds), goal) ? 0 : whole;
}
