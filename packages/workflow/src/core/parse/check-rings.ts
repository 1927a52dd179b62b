import type { Definition, FlowNode } from "../definition.ts";
import { elements } from "../elements/index.ts";
import { beginningsOf } from "../graph.ts";
import type { Findings } from "./findings.ts";

/**
 * Refuses every ring of nodes at none of which a token can rest: nothing changes on the way round, so a token that goes
 * round once goes round for ever. Where something is worked out on the way, a ring may end; one without a way out cannot.
 */
export function checkRings(definition: Definition, findings: Findings, executable = true): void {
  const told = new Set<string>();
  const tell = (ring: readonly string[]): void => {
    const [id] = ring;
    if (id === undefined || ring.some((each) => told.has(each))) return;
    for (const each of ring) told.add(each);
    // Work of no stated kind is drawn for readers; in a process that is only drawn it may well take its time.
    const drawn = !executable && ring.some((each) => definition.nodes[each]?.type === "task");
    (drawn ? findings.warn : findings.refuse).call(findings, id, "endless-ring", { nodes: ring.join(", ") });
  };
  for (const ring of ringsOf(definition, (node) => isRestless(definition, node))) tell(ring);
  const passesAtOnce = (id: string) =>
    isRestless(definition, id) || (definition.nodes[id]?.calculation?.script ?? null) !== null;
  for (const ring of ringsOf(definition, passesAtOnce)) if (isClosed(definition, ring)) tell(ring);
}

/** Nothing leads out of the ring: neither a flow nor an event on one of its activities. */
function isClosed(definition: Definition, ring: readonly string[]): boolean {
  return ring.every((id) => {
    const node = definition.nodes[id];
    return node?.boundaries.length === 0 && passages(definition, node).every((next) => ring.includes(next));
  });
}

/** The strongly connected parts (Tarjan 1972) of the graph of these nodes that can be gone round. */
function ringsOf(definition: Definition, among: (id: string) => boolean): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const rings: string[][] = [];
  const nextOf = (id: string): string[] => {
    const node = definition.nodes[id];
    return node ? passages(definition, node).filter(among) : [];
  };
  const visit = (id: string): void => {
    order.set(id, order.size);
    low.set(id, order.size - 1);
    stack.push(id);
    for (const next of nextOf(id)) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(id, Math.min(low.get(id) ?? 0, low.get(next) ?? 0));
    }
    if (low.get(id) !== order.get(id)) return;
    const ring = stack.splice(stack.indexOf(id));
    if (ring.length > 1 || nextOf(id).includes(id)) rings.push([id, ...ring.filter((each) => each !== id)]);
  };
  for (const id of Object.keys(definition.nodes)) if (among(id) && !order.has(id)) visit(id);
  return rings;
}

function isRestless(definition: Definition, id: string): boolean {
  const node = definition.nodes[id];
  return node !== undefined && !elements[node.type].waits;
}

/** Ways through without a rest: a sub-process is passed by its inside, whose ends lead on to the flows behind it. */
function passages(definition: Definition, node: FlowNode): string[] {
  const inside = beginningsOf(definition, node).filter((id) => definition.nodes[id]?.type !== "event-sub-process");
  if (inside.length > 0) return inside;
  if (node.link !== undefined) return [node.link];
  const around = node.parent === null ? undefined : definition.nodes[node.parent];
  const flows = node.outgoing.length > 0 ? node.outgoing : (around?.outgoing ?? []);
  return [...flows.flatMap((id) => definition.flows[id]?.target ?? []), ...thrown(definition, node)];
}

/** What a throwing event sets going at once: handlers of its error or escalation around it. */
function thrown(definition: Definition, node: FlowNode): string[] {
  if (!/^(error|escalation)-(end|throw)-event$/.test(node.type)) return [];
  const what = node.type.startsWith("error") ? "error" : "escalation";
  const around = node.parent === null ? undefined : definition.nodes[node.parent];
  return (around?.boundaries ?? []).filter((id) => definition.nodes[id]?.[what] !== undefined);
}
