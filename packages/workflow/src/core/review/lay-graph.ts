import type { FollowEdge, FollowGraph } from "./follow-graph.ts";

export interface Place {
  activity: string;
  layer: number;
  /** Position within the layer, 0 first. */
  row: number;
}

/** The strongest edges that form no ring: what the layers follow; all others point back or along. */
function forward(edges: readonly FollowEdge[]): FollowEdge[] {
  const after = new Map<string, string[]>();
  const leads = (from: string, to: string): boolean => {
    const ahead = [from];
    const seen = new Set<string>();
    for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
      if (at === to) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      ahead.push(...(after.get(at) ?? []));
    }
    return false;
  };
  const kept: FollowEdge[] = [];
  for (const edge of edges.toSorted((a, b) => b.times - a.times)) {
    if (edge.from === edge.to || leads(edge.to, edge.from)) continue;
    after.set(edge.from, [...(after.get(edge.from) ?? []), edge.to]);
    kept.push(edge);
  }
  return kept;
}

function layersOf(names: readonly string[], edges: readonly FollowEdge[]): Map<string, number> {
  const layer = new Map(names.map((name) => [name, 0]));
  for (let round = 0; round < names.length; round += 1) {
    let moved = false;
    for (const { from, to } of edges) {
      const next = (layer.get(from) ?? 0) + 1;
      if (next <= (layer.get(to) ?? 0)) continue;
      layer.set(to, next);
      moved = true;
    }
    if (!moved) break;
  }
  return layer;
}

/**
 * Places for a graph in layers from left to right (Sugiyama et al. 1981 in its plainest form): the strongest edges
 * without a ring give the layers, the mean place of the neighbours the order within one.
 */
export function layGraph({ nodes, edges }: FollowGraph): Place[] {
  const names = nodes.map(({ activity }) => activity);
  const ahead = forward(edges);
  const layer = layersOf(names, ahead);
  const layers = Map.groupBy(names, (name) => layer.get(name) ?? 0);
  const row = new Map<string, number>();
  for (const members of layers.values()) for (const [place, name] of members.entries()) row.set(name, place);
  const neighbours = new Map<string, string[]>(names.map((name) => [name, []]));
  for (const { from, to } of ahead) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const meanOf = (name: string) => {
    const near = neighbours.get(name) ?? [];
    return near.length ? near.reduce((sum, one) => sum + (row.get(one) ?? 0), 0) / near.length : (row.get(name) ?? 0);
  };
  for (let sweep = 0; sweep < 4; sweep += 1) {
    for (const members of layers.values()) {
      const ordered = members.map((name) => ({ name, mean: meanOf(name) })).sort((a, b) => a.mean - b.mean);
      for (const [place, { name }] of ordered.entries()) row.set(name, place);
    }
  }
  return names.map((activity) => ({ activity, layer: layer.get(activity) ?? 0, row: row.get(activity) ?? 0 }));
}
