import type { Definition, FlowNode } from "./definition.ts";
import { isScope, isStart } from "./kinds.ts";

/** Nodes a token on `node` can go to next: along flows, to what listens on it, into it, to what undoes it, along its link. */
function successors(definition: Definition, node: FlowNode): string[] {
  const along = node.outgoing.flatMap((id) => definition.flows[id]?.target ?? []);
  const beside = [node.link, node.handler, ...node.boundaries].filter((id) => id !== undefined);
  return [...along, ...beside, ...beginningsOf(definition, node)];
}

/** Where what is inside a node begins: its start event, or without one all that nothing leads to, and its event sub-processes. */
export function beginningsOf(definition: Definition, scope: FlowNode): string[] {
  if (!isScope(scope.type) && scope.type !== "call-activity") return [];
  const start = definition.starts[scope.id];
  const inside = Object.values(definition.nodes).filter(({ parent }) => parent === scope.id);
  const first =
    start === undefined ? inside.filter((node) => isBeginning(definition, node)).map(({ id }) => id) : [start];
  return [...first, ...inside.filter(({ type }) => type === "event-sub-process").map(({ id }) => id)];
}

/** Whether a token begins here because its scope has no start event, or because an event begins it. */
export function isBeginning(definition: Definition, node: FlowNode): boolean {
  if (node.type === "event-sub-process") return true;
  if (definition.starts[node.parent ?? definition.id] !== undefined) return false;
  const apart = node.attachedTo !== null || node.forCompensation === true || node.type === "link-catch-event";
  return !apart && node.incoming.length === 0;
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

/** What can still be visited from where tokens stand (null: before the start), counting what may yet begin by an event. */
export function possibleFrom(definition: Definition, standing: readonly string[] | null, over: boolean): Set<string> {
  if (over) return new Set();
  const top = Object.values(definition.nodes).filter(({ parent }) => parent === null);
  const begun = top.filter((node) => isBeginning(definition, node) || (standing === null && isStart(node.type)));
  const waiting = standing === null ? begun : begun.filter(({ type }) => type === "event-sub-process");
  return reachableFrom(definition, [...(standing ?? []), ...waiting.map(({ id }) => id)]);
}
