import type { Definition, FlowNode } from "./definition.ts";

/** Nodes a token on `node` can go to next: along flows, to its boundary events, into it, and out of the scope it ends. */
function successors(definition: Definition, node: FlowNode): string[] {
  const along = node.outgoing.flatMap((id) => definition.flows[id]?.target ?? []);
  const inside = definition.starts[node.id];
  return [...along, ...node.boundaries, ...(inside === undefined ? [] : [inside])];
}

/** Everything that can be reached from these nodes, the nodes included. */
export function reachableFrom(definition: Definition, from: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const ahead = [...from];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    const node = definition.nodes[id];
    if (!node || seen.has(id)) continue;
    seen.add(id);
    ahead.push(...successors(definition, node));
  }
  return seen;
}
