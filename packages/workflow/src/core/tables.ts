import type { Definition, FlowNode } from "./definition.ts";
import { beginningsOf, isBeginning } from "./graph.ts";
import { isScope } from "./kinds.ts";

/** An event sub-process and the event that starts it. */
export interface EventSub {
  sub: FlowNode;
  start: FlowNode;
}

interface Tables {
  /** By the scope they listen in; the process's own under its id. */
  eventSubs: Map<string, EventSub[]>;
  /** Inclusive gateways with several ways in. */
  inclusiveJoins: Set<string>;
  /** By activity, what undoes it. */
  handlers: Map<string, string>;
  hasConditions: boolean;
  /** By scope, where its first tokens begin. */
  beginnings: Map<string, string[]>;
}

const made = new WeakMap<Definition, Tables>();

/** What is worked out of a definition once, when it is first asked for. */
export function tablesOf(definition: Definition): Tables {
  const known = made.get(definition);
  if (known) return known;
  const nodes = Object.values(definition.nodes);
  const tables: Tables = {
    eventSubs: new Map(),
    inclusiveJoins: new Set(nodes.filter(isInclusiveJoin).map(({ id }) => id)),
    handlers: new Map(),
    hasConditions: nodes.some(({ condition }) => condition !== undefined),
    beginnings: new Map(),
  };
  const withoutEventSubs = (id: string): boolean => definition.nodes[id]?.type !== "event-sub-process";
  for (const scope of nodes) {
    if (isScope(scope.type)) tables.beginnings.set(scope.id, beginningsOf(definition, scope).filter(withoutEventSubs));
  }
  const top = nodes.filter((node) => node.parent === null && isBeginning(definition, node)).map(({ id }) => id);
  tables.beginnings.set(definition.id, top.filter(withoutEventSubs));
  for (const sub of nodes) {
    const start = definition.nodes[definition.starts[sub.id] ?? ""];
    if (sub.type !== "event-sub-process" || !start) continue;
    const scope = sub.parent ?? definition.id;
    tables.eventSubs.set(scope, [...(tables.eventSubs.get(scope) ?? []), { sub, start }]);
    if (start.type === "compensation-start-event") tables.handlers.set(scope, sub.id);
  }
  for (const { attachedTo, handler } of nodes) {
    if (attachedTo !== null && handler !== undefined) tables.handlers.set(attachedTo, handler);
  }
  made.set(definition, tables);
  return tables;
}

const isInclusiveJoin = ({ type, incoming }: FlowNode): boolean => type === "inclusive-gateway" && incoming.length > 1;

const NONE: readonly EventSub[] = [];

/** The event sub-processes that listen while a scope is alive; null is the process. */
export const eventSubsOf = (definition: Definition, scope: string | null): readonly EventSub[] =>
  tablesOf(definition).eventSubs.get(scope ?? definition.id) ?? NONE;
