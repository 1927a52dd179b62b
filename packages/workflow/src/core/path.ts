import type { Definition } from "./definition.ts";
import type { Event } from "./event.ts";
import { possibleFrom } from "./graph.ts";

export interface PathNode {
  entered: number;
  /** `passed-by` is a node never visited that can no longer be. */
  state: "done" | "current" | "ahead" | "passed-by";
  firstAt: number | null;
  lastAt: number | null;
}

/** For colouring the diagram: how often each node was entered and each flow taken, and where tokens stand. */
export interface Path {
  nodes: Record<string, PathNode>;
  flows: Record<string, number>;
}

/** The path of one instance, from its events alone. */
export function pathOf(definition: Definition, events: readonly Event[]): Path {
  const flows: Path["flows"] = Object.fromEntries(Object.keys(definition.flows).map((id) => [id, 0]));
  const visits = new Map<string, number[]>();
  const standing = new Map<number, string>();
  for (const event of events) {
    if (event.kind === "taken") flows[event.flowId] = (flows[event.flowId] ?? 0) + 1;
    if (event.kind === "left" || event.kind === "merged" || event.kind === "removed") standing.delete(event.tokenId);
    if (event.kind === "migrated") moveOver(event.nodes, visits, standing);
    if (event.kind !== "entered") continue;
    standing.set(event.tokenId, event.nodeId);
    visits.set(event.nodeId, [...(visits.get(event.nodeId) ?? []), event.at]);
  }
  const over = events.some((event) => event.kind === "ended");
  const possible = possibleFrom(definition, events.length === 0 ? null : [...standing.values()], over);
  const current = new Set(standing.values());
  const nodes: Path["nodes"] = {};
  for (const id of Object.keys(definition.nodes)) {
    const at = visits.get(id) ?? [];
    const untouched = possible.has(id) ? "ahead" : "passed-by";
    const state = current.has(id) ? "current" : at.length > 0 ? "done" : untouched;
    nodes[id] = { entered: at.length, state, firstAt: at.at(0) ?? null, lastAt: at.at(-1) ?? null };
  }
  return { nodes, flows };
}

/** What was visited under the old definition counts for the elements it was moved to. */
function moveOver(nodes: Record<string, string>, visits: Map<string, number[]>, standing: Map<number, string>): void {
  for (const [from, to] of Object.entries(nodes)) {
    const at = visits.get(from);
    if (!at) continue;
    visits.delete(from);
    visits.set(to, [...(visits.get(to) ?? []), ...at]);
  }
  for (const [tokenId, nodeId] of standing) standing.set(tokenId, nodes[nodeId] ?? nodeId);
}
