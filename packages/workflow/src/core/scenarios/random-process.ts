import * as fc from "fast-check";
import type { Definition, ElementType, Flow, FlowNode, TimerRule } from "../definition.ts";
import { readExpression } from "../expression.ts";

/** A well nested piece of process; every piece has one way in and one way out. */
type Block =
  | { kind: "user-task" | "service-task" | "message-catch-event" | "timer-catch-event" }
  | { kind: "row"; parts: Block[] }
  | { kind: "choice" | "fork"; parts: Block[]; asks: number }
  | { kind: "loop"; body: Block; asks: number }
  | { kind: "guarded"; interrupting: boolean; cycle: boolean; handler: Block }
  | { kind: "scope"; inside: Block };

const asks = fc.nat({ max: 3 });

const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { depthSize: "small", maxDepth: 4 },
    fc.record({ kind: fc.constantFrom("user-task", "service-task", "message-catch-event", "timer-catch-event") }),
    fc.record({ kind: fc.constant("row"), parts: fc.array(tie("block"), { maxLength: 3 }) }),
    fc.record({
      kind: fc.constantFrom("choice", "fork"),
      parts: fc.array(tie("block"), { minLength: 2, maxLength: 3 }),
      asks,
    }),
    fc.record({ kind: fc.constant("loop"), body: tie("block"), asks }),
    fc.record({ kind: fc.constant("guarded"), interrupting: fc.boolean(), cycle: fc.boolean(), handler: tie("block") }),
    fc.record({ kind: fc.constant("scope"), inside: tie("block") }),
  ) as fc.Arbitrary<Block>,
}));

/** Well nested processes: whoever does all open work reaches the end. */
export const nestedProcess: fc.Arbitrary<Definition> = block.map((root) => {
  const graph = new Graph();
  const start = graph.node("none-start-event", null);
  graph.link(graph.lay(root, start, null), graph.node("none-end-event", null));
  return graph.definition(start);
});

const WILD: ElementType[] = [
  "user-task",
  "service-task",
  "exclusive-gateway",
  "parallel-gateway",
  "message-catch-event",
  "timer-catch-event",
  "none-end-event",
  "terminate-end-event",
];

/** Any nodes with any flows: dead joins, endless rings and lost ends included. */
export const wildProcess: fc.Arbitrary<Definition> = fc
  .record({
    types: fc.array(fc.constantFrom(...WILD), { minLength: 1, maxLength: 8 }),
    flows: fc.array(fc.tuple(fc.nat(8), fc.nat(7), fc.option(asks, { nil: undefined })), {
      minLength: 1,
      maxLength: 16,
    }),
  })
  .map(({ types, flows }) => {
    const graph = new Graph();
    const start = graph.node("none-start-event", null);
    const nodes = types.map((type) => graph.node(type, null));
    for (const [from, to, condition] of flows) {
      const source = [start, ...nodes][from % (nodes.length + 1)];
      const target = nodes[to % nodes.length];
      if (source && target && !source.type.endsWith("end-event")) graph.link(source, target, condition);
    }
    return graph.definition(start);
  });

class Graph {
  readonly nodes: Record<string, FlowNode> = {};
  readonly flows: Record<string, Flow> = {};
  readonly starts: Record<string, string> = {};

  definition(start: FlowNode): Definition {
    const starts = { ...this.starts, p: start.id };
    return { id: "p", name: "p", starts, nodes: this.nodes, flows: this.flows, lanes: [], progress: [] };
  }

  node(type: ElementType, parent: string | null, extra: Partial<FlowNode> = {}): FlowNode {
    const id = `n${Object.keys(this.nodes).length}`;
    const node: FlowNode = {
      ...blankNode,
      id,
      type,
      parent,
      incoming: [],
      outgoing: [],
      boundaries: [],
      timer: type === "timer-catch-event" ? after("PT1H") : null,
      message: type === "message-catch-event" ? "word" : null,
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

  /** Lays the block behind `from` and gives its last node. */
  lay(part: Block, from: FlowNode, parent: string | null): FlowNode {
    switch (part.kind) {
      case "row":
        return part.parts.reduce((last, each) => this.lay(each, last, parent), from);
      case "choice":
      case "fork": {
        const type = part.kind === "fork" ? "parallel-gateway" : "exclusive-gateway";
        const split = this.node(type, parent);
        const join = this.node(type, parent);
        this.link(from, split);
        part.parts.forEach((each, index) => {
          const door = this.node("exclusive-gateway", parent);
          this.link(split, door, part.kind === "choice" && index > 0 ? part.asks : undefined);
          this.link(this.lay(each, door, parent), join);
        });
        return join;
      }
      case "loop": {
        const head = this.node("exclusive-gateway", parent);
        const foot = this.node("exclusive-gateway", parent);
        const rest = this.node("user-task", parent);
        this.link(from, head);
        this.link(this.lay(part.body, head, parent), rest);
        this.link(rest, foot);
        this.link(foot, head, part.asks);
        const out = this.node("exclusive-gateway", parent);
        this.link(foot, out);
        return out;
      }
      case "guarded": {
        const task = this.node("user-task", parent);
        const cycle = part.cycle && !part.interrupting;
        const timer = cycle ? { ...after("R3/PT1H"), kind: "cycle" as const } : after("PT2H");
        const event = { attachedTo: task.id, interrupting: part.interrupting, timer };
        const boundary = this.node("timer-boundary-event", parent, event);
        task.boundaries.push(boundary.id);
        this.link(from, task);
        const out = this.node("exclusive-gateway", parent);
        this.link(task, out);
        const handled = this.lay(part.handler, boundary, parent);
        this.link(handled, part.interrupting ? out : this.node("none-end-event", parent));
        return out;
      }
      case "scope": {
        const scope = this.node("sub-process", parent);
        this.link(from, scope);
        const start = this.node("none-start-event", scope.id);
        this.starts[scope.id] = start.id;
        this.link(this.lay(part.inside, start, scope.id), this.node("none-end-event", scope.id));
        return scope;
      }
      default: {
        const node = this.node(part.kind, parent);
        this.link(from, node);
        return node;
      }
    }
  }
}

const after = (value: string): TimerRule => ({ kind: "duration", value, expression: null });

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
