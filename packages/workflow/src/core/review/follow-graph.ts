import { durationsOf } from "./quantile.ts";
import type { Trace } from "./trace.ts";

export interface FollowNode {
  activity: string;
  name: string;
  visits: number;
  /** How many cases began and ended here. */
  begins: number;
  ends: number;
}

/** B came directly after A. */
export interface FollowEdge {
  from: string;
  to: string;
  times: number;
  /** Between the two, median in ms. */
  median: number | null;
}

/** What directly followed what: the picture of a log that has no definition. */
export interface FollowGraph {
  nodes: FollowNode[];
  edges: FollowEdge[];
}

/** The directly-follows graph, most frequent first. */
export function followGraph(traces: readonly Trace[]): FollowGraph {
  const nodes = new Map<string, FollowNode>();
  const edges = new Map<string, { from: string; to: string; spent: number[] }>();
  for (const { stays, endedAt } of traces) {
    const done = stays.filter(({ cancelled, to }) => !cancelled && to !== null);
    for (const [place, { activity, name, at }] of done.entries()) {
      const node = nodes.get(activity) ?? { activity, name, visits: 0, begins: 0, ends: 0 };
      nodes.set(activity, node);
      node.visits += 1;
      const before = done[place - 1];
      if (!before) node.begins += 1;
      if (place === done.length - 1 && endedAt !== null) node.ends += 1;
      if (!before) continue;
      const key = `${before.activity}\u0000${activity}`;
      const edge = edges.get(key) ?? { from: before.activity, to: activity, spent: [] };
      edges.set(key, edge);
      edge.spent.push(at - before.at);
    }
  }
  return {
    nodes: [...nodes.values()].sort((a, b) => b.visits - a.visits),
    edges: [...edges.values()]
      .map(({ from, to, spent }) => ({ from, to, times: spent.length, median: durationsOf(spent).median }))
      .sort((a, b) => b.times - a.times),
  };
}
