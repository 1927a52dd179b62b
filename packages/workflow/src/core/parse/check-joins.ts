import type { Definition, FlowNode } from "../definition.ts";
import { elements } from "../elements/index.ts";
import { isStart } from "../kinds.ts";
import type { Findings } from "./findings.ts";

type Marking = ReadonlyMap<string, number>;

const MOST_MARKINGS = 4_000;
const MOST_TOKENS = 3;

/**
 * Refuses a join that can never have a token on every incoming flow. Plays all courses of each scope with tokens on
 * flows, conditions left open; where the courses are too many to be sure, it stays silent.
 */
export function checkJoins(definition: Definition, findings: Findings): void {
  for (const [scope, start] of Object.entries(definition.starts)) {
    const parent = scope === definition.id ? null : scope;
    const nodes = Object.values(definition.nodes).filter((node) => node.parent === parent);
    // Links are ways that are not drawn as flows, and several starts play several courses: both are left alone.
    const starts = nodes.filter((node) => isStart(node.type)).map(({ id }) => id);
    if (nodes.some(({ type }) => type === "link-throw-event")) continue;
    const joins = nodes.filter(isJoin);
    if (joins.length === 0) continue;
    const fired = playAll(definition, nodes, parent === null ? [...new Set([start, ...starts])] : [start]);
    for (const join of joins) if (fired && !fired.has(join.id)) findings.refuse(join.id, "dead-join");
  }
}

const isJoin = (node: FlowNode): boolean => elements[node.type].joins === "all" && node.incoming.length > 1;

/** The nodes that fire in some course; null when not all courses could be played. */
function playAll(definition: Definition, nodes: FlowNode[], starts: readonly string[]): Set<string> | null {
  const fired = new Set<string>();
  const seen = new Set<string>();
  const ahead: Marking[] = [];
  let complete = true;
  const reach = (marking: Marking): void => {
    const key = keyOf(marking);
    if (seen.has(key)) return;
    if (seen.size >= MOST_MARKINGS || [...marking.values()].some((count) => count > MOST_TOKENS)) complete = false;
    else {
      seen.add(key);
      ahead.push(marking);
    }
  };
  for (const start of starts) {
    const first = definition.nodes[start];
    for (const out of first ? exitsOf(definition, first) : []) reach(add(new Map(), out));
  }
  for (let marking = ahead.pop(); marking; marking = ahead.pop()) {
    for (const node of nodes) {
      for (const rest of entriesOf(node, marking)) {
        fired.add(node.id);
        if (node.type === "terminate-end-event") continue;
        for (const out of exitsOf(definition, node)) reach(add(rest, out));
      }
    }
  }
  return complete ? fired : null;
}

/** The markings left when the node takes what it needs to fire. */
function entriesOf(node: FlowNode, marking: Marking): Marking[] {
  if (!isJoin(node)) return node.incoming.filter((flow) => marking.has(flow)).map((flow) => take(marking, [flow]));
  return node.incoming.every((flow) => marking.has(flow)) ? [take(marking, node.incoming)] : [];
}

/** Every set of flows on which the node, or a boundary event on it, may leave tokens. */
function exitsOf(definition: Definition, node: FlowNode): string[][] {
  const own = ownExits(definition, node);
  const boundaries = node.boundaries.flatMap((id) => definition.nodes[id] ?? []);
  const beside = boundaries.filter((boundary) => !boundary.interrupting);
  const either = [...own];
  for (const boundary of boundaries) if (boundary.interrupting) either.push(boundary.outgoing);
  return beside.reduce((exits, { outgoing }) => exits.flatMap((exit) => [exit, [...exit, ...outgoing]]), either);
}

function ownExits(definition: Definition, node: FlowNode): string[][] {
  const { splits } = elements[node.type];
  if (node.outgoing.length === 0) return [[]];
  if (splits === "one") return node.outgoing.map((flow) => [flow]);
  const open = node.outgoing.filter((id) => definition.flows[id]?.condition || id === node.defaultFlow);
  if (splits !== "some" || open.length === 0) return [node.outgoing];
  const sure = node.outgoing.filter((id) => !open.includes(id));
  const sets = open.reduce<string[][]>((all, id) => all.flatMap((set) => [set, [...set, id]]), [sure]);
  return sets.filter((set) => set.length > 0);
}

function take(marking: Marking, flows: readonly string[]): Marking {
  const rest = new Map(marking);
  for (const flow of flows) {
    const left = (rest.get(flow) ?? 0) - 1;
    if (left > 0) rest.set(flow, left);
    else rest.delete(flow);
  }
  return rest;
}

function add(marking: Marking, flows: readonly string[]): Marking {
  const more = new Map(marking);
  for (const flow of flows) more.set(flow, (more.get(flow) ?? 0) + 1);
  return more;
}

const keyOf = (marking: Marking): string =>
  [...marking]
    .map(([flow, count]) => `${flow} ${count}`)
    .sort()
    .join();
