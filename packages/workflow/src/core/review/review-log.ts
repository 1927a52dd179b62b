import type { Definition } from "../definition.ts";
import { type Conformance, conformanceOf } from "./conformance.ts";
import { type Bottleneck, bottlenecksOf, type Figures, figuresPerActivity, figuresPerParty } from "./figures.ts";
import { type FollowGraph, followGraph } from "./follow-graph.ts";
import { type Durations, durationsOf } from "./quantile.ts";
import { type ReworkLoop, reworkLoops } from "./rework.ts";
import type { Trace } from "./trace.ts";
import { type Variant, variantsOf } from "./variants.ts";

export interface CaseTally {
  id: string;
  returns: number;
  breaches: number;
  steps: number;
  lasted: number;
}

export interface LogReview {
  cases: number;
  ended: number;
  events: number;
  throughput: Durations;
  nodes: Figures[];
  parties: Figures[];
  bottlenecks: Bottleneck[];
  loops: ReworkLoop[];
  variants: Variant[];
  graph: FollowGraph;
  conformance: Conformance | null;
  mostReturned: CaseTally[];
  mostBreached: CaseTally[];
  longest: CaseTally[];
}

const tallyOf = ({ id, openedAt, endedAt, stays }: Trace, now: number): CaseTally => ({
  id,
  returns: stays.filter(({ returned }) => returned).length,
  breaches: stays.filter(({ breached }) => breached).length,
  steps: stays.length,
  lasted: Math.max(0, (endedAt ?? now) - openedAt),
});

const most = (tallies: readonly CaseTally[], by: "returns" | "breaches" | "lasted"): CaseTally[] =>
  tallies
    .filter((tally) => tally[by] > 0)
    .sort((a, b) => b[by] - a[by] || b.lasted - a.lasted)
    .slice(0, 10);

/** Everything a process review says of a log, `now` in epoch ms; conformance only with a definition to compare with. */
export function reviewLog(traces: readonly Trace[], definition: Definition | null, now: number): LogReview {
  const nodes = figuresPerActivity(traces, now);
  const tallies = traces.map((trace) => tallyOf(trace, now));
  const ended = traces.flatMap(({ openedAt, endedAt }) => (endedAt === null ? [] : [Math.max(0, endedAt - openedAt)]));
  return {
    cases: traces.length,
    ended: ended.length,
    events: traces.reduce((sum, { stays }) => sum + stays.length, 0),
    throughput: durationsOf(ended),
    nodes,
    parties: figuresPerParty(traces, now),
    bottlenecks: bottlenecksOf(nodes),
    loops: reworkLoops(traces),
    variants: variantsOf(traces),
    graph: followGraph(traces),
    conformance: definition && traces.length > 0 ? conformanceOf(definition, traces) : null,
    mostReturned: most(tallies, "returns"),
    mostBreached: most(tallies, "breaches"),
    longest: most(tallies, "lasted"),
  };
}
