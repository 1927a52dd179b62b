import type { Definition, ElementType, Flow, FlowNode, TimerRule } from "../definition.ts";
import { readExpression } from "../expression.ts";

export const after = (value: string): TimerRule => ({ kind: "duration", value, expression: null });

/** A definition that is being put together node by node, as the parser would leave it. */
export class RandomGraph {
  readonly nodes: Record<string, FlowNode> = {};
  readonly flows: Record<string, Flow> = {};
  readonly starts: Record<string, string> = {};

  definition(start: FlowNode): Definition {
    const starts = { ...this.starts, p: start.id };
    return { id: "p", name: "p", starts, nodes: this.nodes, flows: this.flows, lanes: [], progress: [] };
  }

  node(type: ElementType, parent: string | null, extra: Partial<FlowNode> = {}): FlowNode {
    const id = `n${Object.keys(this.nodes).length}`;
    const listens = type === "message-catch-event" || type === "receive-task";
    const node: FlowNode = {
      ...blankNode,
      id,
      type,
      parent,
      incoming: [],
      outgoing: [],
      boundaries: [],
      timer: type === "timer-catch-event" ? after("PT1H") : null,
      message: listens ? "word" : null,
      ...(type.startsWith("signal-") && { signal: "bell" }),
      ...(type === "error-end-event" && { error: { code: "E", variable: null } }),
      ...(type === "script-task" && { calculation: counting, resultVariable: "n" }),
      ...extra,
    };
    this.nodes[id] = node;
    return node;
  }

  link(from: FlowNode, to: FlowNode, variable?: number): void {
    const id = `f${Object.keys(this.flows).length}`;
    const condition = variable === undefined ? null : readExpression(`= v${variable} = true`);
    this.flows[id] = { id, name: "", source: from.id, target: to.id, condition };
    from.outgoing.push(id);
    to.incoming.push(id);
    if (!condition && from.type === "exclusive-gateway") from.defaultFlow = id;
  }
}

const counting = { script: readExpression("= 1"), decision: null, shape: null };

const blankNode = {
  name: "",
  lane: null,
  defaultFlow: null,
  attachedTo: null,
  interrupting: false,
  job: null,
  party: null,
  clock: null,
  progress: null,
  outcomes: [],
  form: null,
  assignment: { assignee: null, users: [], groups: [] },
  properties: {},
};
