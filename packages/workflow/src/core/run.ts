import { applyEvent } from "./apply-event.ts";
import type { Definition, Flow, FlowNode } from "./definition.ts";
import type { Event, Judged } from "./event.ts";
import { copyInstance, type Instance, type Token, tokensOf, type Variables } from "./instance.ts";
import type { RefusalCode } from "./sentences.ts";

/** A token between two nodes, or about to begin at one. */
export interface Arrival {
  nodeId: string;
  flowId: string | null;
  /** The token it comes from: the one before, the one below a boundary event, the one on the sub-process; null at the start. */
  from: number | null;
  parent: number | null;
  /** Variables of the new token alone. */
  locals?: Variables;
  round?: number;
  /** What the node waits for has come already, with these variables: it is passed at once. */
  through?: Variables;
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
  /** First come, first moved. */
  readonly arrivals: Set<Arrival>;
  /** Which tokens stand on which node; made when first asked for, kept by `emit`. */
  standing: Map<string, Map<number, Token>> | null;
  /** Conditions already judged, by flow; forgotten when what they read may have changed. */
  readonly verdicts: Map<string, Judged>;
  /** Variables have changed, or a condition has begun to be waited for: conditions are to be asked. */
  stirred: boolean;
  refusal: RunRefusal | null;
}

export function openRun(definition: Definition, instance: Instance, now: number): Run {
  const copy = copyInstance(instance);
  return {
    definition,
    now,
    instance: copy,
    events: [],
    arrivals: new Set(),
    standing: null,
    verdicts: new Map(),
    stirred: false,
    refusal: null,
  };
}

export function emit(run: Run, event: Event): void {
  run.events.push(event);
  applyEvent(run.instance, event);
  if (event.kind === "variables-changed" || event.kind === "completed") {
    run.verdicts.clear();
    run.stirred = true;
  }
  if (!run.standing || !("tokenId" in event)) return;
  const token = run.instance.tokens[event.tokenId];
  if (event.kind === "entered" && token) tokensAt(run, event.nodeId).set(token.id, token);
  else if (!token) run.standing.get(event.nodeId)?.delete(event.tokenId);
}

/** The tokens on one node, the oldest first, without a look at all the others. */
export function tokensAt(run: Run, nodeId: string): Map<number, Token> {
  if (!run.standing) {
    run.standing = new Map();
    for (const token of tokensOf(run.instance)) tokensAt(run, token.nodeId).set(token.id, token);
  }
  const here = run.standing.get(nodeId) ?? new Map<number, Token>();
  run.standing.set(nodeId, here);
  return here;
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
