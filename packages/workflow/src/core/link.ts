import type { DecisionModel } from "./decision/model.ts";
import type { Definition, Flow, FlowNode } from "./definition.ts";
import { type Finding, Findings } from "./parse/findings.ts";

export type Linked = { ok: true; definition: Definition } | { ok: false; refusals: Finding[] };

/** More elements than this, with all calls, nobody draws; a ring of calls is refused before. */
const MOST_ELEMENTS = 20_000;

interface Linking {
  library: Readonly<Record<string, Definition>>;
  findings: Findings;
  nodes: Record<string, FlowNode>;
  flows: Record<string, Flow>;
  starts: Record<string, string>;
}

/**
 * Binds every call activity to the process of its name: the called process stands inside the call, its elements under
 * ids that begin with the call's, `element` and `calls` saying what was drawn where. Called processes need not be
 * linked themselves. Binds `decisions` for business-rule tasks. Refuses what is missing and a ring of calls.
 */
export function link(
  definition: Definition,
  library: Readonly<Record<string, Definition>>,
  decisions: readonly DecisionModel[] = [],
): Linked {
  const linking: Linking = { library, findings: new Findings(), nodes: {}, flows: {}, starts: {} };
  bind(linking, definition, null, [definition.id]);
  const { refusals } = linking.findings;
  if (refusals.length > 0) return { ok: false, refusals };
  const { nodes, flows, starts } = linking;
  const known = decisions.length > 0 ? { decisions: [...decisions] } : {};
  return { ok: true, definition: { ...definition, ...known, nodes, flows, starts } };
}

/** Copies a definition into the linked one: `call` is the node it is called from, `ring` the processes around it. */
function bind(linking: Linking, definition: Definition, call: FlowNode | null, ring: readonly string[]): void {
  const { nodes, flows, starts, findings } = linking;
  const prefix = call ? `${call.id}/` : "";
  const calls = call ? [...(call.calls ?? []), call.element ?? call.id] : [];
  const inside = (id: string): string => prefix + id;
  for (const [scope, start] of Object.entries(definition.starts)) {
    starts[call && scope === definition.id ? call.id : inside(scope)] = inside(start);
  }
  for (const flow of Object.values(definition.flows)) {
    flows[inside(flow.id)] = { ...flow, id: inside(flow.id), source: inside(flow.source), target: inside(flow.target) };
  }
  for (const drawn of Object.values(definition.nodes)) {
    const node = call ? moved(drawn, call, inside, calls) : { ...drawn };
    nodes[node.id] = node;
    if (Object.keys(nodes).length > MOST_ELEMENTS) {
      findings.refuse(node.id, "call-too-large", { limit: String(MOST_ELEMENTS) });
      return;
    }
    if (node.call && !node.call.bound) bindCall(linking, node, ring);
  }
}

function bindCall(linking: Linking, node: FlowNode, ring: readonly string[]) {
  const process = node.call?.process ?? "";
  const called = Object.hasOwn(linking.library, process) ? linking.library[process] : undefined;
  if (!called) return linking.findings.refuse(node.id, "call-unknown", { process });
  if (ring.includes(process)) {
    return linking.findings.refuse(node.id, "call-ring", { ring: [...ring, process].join(" → ") });
  }
  if (node.call) node.call = { ...node.call, bound: true };
  bind(linking, called, node, [...ring, process]);
}

function moved(node: FlowNode, call: FlowNode, inside: (id: string) => string, calls: string[]): FlowNode {
  const copy: FlowNode = {
    ...node,
    id: inside(node.id),
    parent: node.parent === null ? call.id : inside(node.parent),
    incoming: node.incoming.map(inside),
    outgoing: node.outgoing.map(inside),
    boundaries: node.boundaries.map(inside),
    defaultFlow: node.defaultFlow === null ? null : inside(node.defaultFlow),
    attachedTo: node.attachedTo === null ? null : inside(node.attachedTo),
    element: node.element ?? node.id,
    calls: [...calls, ...(node.calls ?? [])],
  };
  if (node.handler !== undefined) copy.handler = inside(node.handler);
  if (node.link !== undefined) copy.link = inside(node.link);
  if (node.undoes) copy.undoes = inside(node.undoes);
  return copy;
}

/** The id as drawn, also of an element of a called process. */
export const elementOf = (definition: Definition, nodeId: string): string =>
  definition.nodes[nodeId]?.element ?? nodeId.slice(nodeId.lastIndexOf("/") + 1);

/** The call activities around an element, outermost first, by their ids as drawn. */
export const callsAround = (definition: Definition, nodeId: string): string[] => definition.nodes[nodeId]?.calls ?? [];
