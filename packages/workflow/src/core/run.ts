import { applyEvent } from "./apply-event.ts";
import type { Definition, Flow, FlowNode } from "./definition.ts";
import type { Event } from "./event.ts";
import { copyInstance, type Instance } from "./instance.ts";
import type { RefusalCode } from "./sentences.ts";

/** A token between two nodes, or about to begin at one. */
export interface Arrival {
  nodeId: string;
  flowId: string | null;
  parent: number | null;
}

export interface RunRefusal {
  reason: RefusalCode;
  values: Record<string, string>;
}

/** The working state of a single `advance`: a private copy of the instance, the events so far, the tokens under way. */
export interface Run {
  readonly definition: Definition;
  readonly now: number;
  readonly instance: Instance;
  readonly events: Event[];
  readonly arrivals: Arrival[];
  refusal: RunRefusal | null;
}

export function openRun(definition: Definition, instance: Instance, now: number): Run {
  return { definition, now, instance: copyInstance(instance), events: [], arrivals: [], refusal: null };
}

export function emit(run: Run, event: Event): void {
  run.events.push(event);
  applyEvent(run.instance, event);
}

/** Stops the run; the first refusal stands, and nothing of the run is kept. */
export function refuse(run: Run, reason: RefusalCode, values: Record<string, string> = {}): void {
  run.refusal ??= { reason, values };
}

/** Nodes and flows named in an instance exist in its definition; anything else is a mix-up of versions, hence the throw. */
export function nodeOf(definition: Definition, id: string): FlowNode {
  const node = definition.nodes[id];
  if (!node) throw new Error(`definition ${definition.id} has no node ${id}`);
  return node;
}

export function flowOf(definition: Definition, id: string): Flow {
  const flow = definition.flows[id];
  if (!flow) throw new Error(`definition ${definition.id} has no flow ${id}`);
  return flow;
}
