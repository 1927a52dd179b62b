import * as fc from "fast-check";
import type { Definition, ElementType, FlowNode, LoopRule } from "../definition.ts";
import { readExpression } from "../expression.ts";
import { after, RandomGraph } from "./random-graph.ts";

type Boundary = "timer" | "message" | "signal" | "conditional" | "error" | "escalation";
type Throw = "none" | "message" | "signal" | "escalation" | "error" | "compensation";
type Multiple = { sequential: boolean; count: number; enough: number | null };

/** A well nested piece of process; every piece has one way in and one way out. */
type Block =
  | { kind: "user-task" | "service-task" | "message-catch-event" | "timer-catch-event" | "signal-catch-event" }
  | { kind: "manual-task" | "receive-task" | "send-task" | "script-task" | "task" }
  | { kind: "row"; parts: Block[] }
  | { kind: "choice" | "fork" | "some"; parts: Block[]; asks: number }
  | { kind: "race"; parts: Block[] }
  | { kind: "loop"; body: Block; asks: number }
  | { kind: "many"; multiple: Multiple; inside: Block | null }
  | { kind: "again"; asks: number }
  | { kind: "guarded"; by: Boundary; interrupting: boolean; cycle: boolean; handler: Block; inside: Block | null }
  | { kind: "thrown"; what: Throw }
  | { kind: "undoable" }
  | { kind: "scope"; inside: Block; on: Handler | null; throws: Throw | null };

const asks = fc.nat({ max: 3 });
const boundaries = fc.constantFrom<Boundary>("timer", "message", "signal", "conditional", "error", "escalation");
const multiple = fc.record({ sequential: fc.boolean(), count: fc.nat(3), enough: fc.option(fc.nat(2)) });

interface Handler {
  by: Boundary;
  interrupting: boolean;
  handler: Block;
}

function handlerOf(inside: fc.Arbitrary<Block>): fc.Arbitrary<Handler> {
  return fc.record({ by: boundaries, interrupting: fc.boolean(), handler: inside });
}

const { block } = fc.letrec<{ block: Block }>((tie) => {
  const parts = fc.array(tie("block"), { minLength: 2, maxLength: 3 });
  const on = handlerOf(tie("block"));
  return {
    block: fc.oneof(
      { depthSize: "small", maxDepth: 4 },
      fc.record({ kind: fc.constantFrom("user-task", "service-task", "message-catch-event", "timer-catch-event") }),
      fc.record({ kind: fc.constantFrom("manual-task", "receive-task", "send-task", "script-task", "task") }),
      fc.record({ kind: fc.constant("signal-catch-event") }),
      fc.record({ kind: fc.constant("row"), parts: fc.array(tie("block"), { maxLength: 3 }) }),
      fc.record({ kind: fc.constantFrom("choice", "fork", "some"), parts, asks }),
      fc.record({ kind: fc.constant("race"), parts }),
      fc.record({ kind: fc.constant("loop"), body: tie("block"), asks }),
      fc.record({ kind: fc.constant("many"), multiple, inside: fc.option(tie("block")) }),
      fc.record({ kind: fc.constant("again"), asks }),
      fc.record({
        kind: fc.constant("guarded"),
        by: boundaries,
        interrupting: fc.boolean(),
        cycle: fc.boolean(),
        handler: tie("block"),
        inside: fc.option(tie("block")),
      }),
      fc.record({
        kind: fc.constant("thrown"),
        what: fc.constantFrom<Throw>("none", "message", "signal", "escalation", "compensation"),
      }),
      fc.record({ kind: fc.constant("undoable") }),
      fc.record({
        kind: fc.constant("scope"),
        inside: tie("block"),
        on: fc.option(on),
        throws: fc.option(fc.constantFrom<Throw>("error", "escalation", "signal", "compensation")),
      }),
    ) as fc.Arbitrary<Block>,
  };
});

/** Well nested processes: whoever does all open work reaches the end. */
export const nestedProcess: fc.Arbitrary<Definition> = fc
  .record({ root: block, on: fc.option(handlerOf(block), { freq: 4 }) })
  .map(({ root, on }) => {
    const graph = new RandomGraph();
    const start = graph.node("none-start-event", null);
    graph.link(lay(graph, root, start, null), graph.node("none-end-event", null));
    if (on) layEventSub(graph, on, null);
    return graph.definition(start);
  });

const WILD: ElementType[] = [
  "user-task",
  "service-task",
  "task",
  "script-task",
  "exclusive-gateway",
  "parallel-gateway",
  "inclusive-gateway",
  "message-catch-event",
  "timer-catch-event",
  "signal-catch-event",
  "signal-throw-event",
  "compensation-throw-event",
  "none-end-event",
  "error-end-event",
  "terminate-end-event",
];

/** Any nodes with any flows: dead joins, endless rings and lost ends included. */
export const wildProcess: fc.Arbitrary<Definition> = fc
  .record({
    types: fc.array(fc.constantFrom(...WILD), { minLength: 1, maxLength: 10 }),
    flows: fc.array(fc.tuple(fc.nat(10), fc.nat(9), fc.option(asks, { nil: undefined })), {
      minLength: 1,
      maxLength: 20,
    }),
    guards: fc.array(fc.tuple(fc.nat(9), boundaries, fc.boolean(), fc.nat(9)), { maxLength: 3 }),
  })
  .map(({ types, flows, guards }) => {
    const graph = new RandomGraph();
    const start = graph.node("none-start-event", null);
    const nodes = types.map((type) => graph.node(type, null));
    for (const [from, to, condition] of flows) {
      const source = [start, ...nodes][from % (nodes.length + 1)];
      const target = nodes[to % nodes.length];
      if (source && target && !source.type.endsWith("end-event")) graph.link(source, target, condition);
    }
    for (const [on, by, interrupting, to] of guards) {
      const host = nodes[on % nodes.length];
      const target = nodes[to % nodes.length];
      if (host?.type.endsWith("task") && target) graph.link(guard(graph, host, by, interrupting, false), target);
    }
    return graph.definition(start);
  });

/** What an event listens for, or what of the thrown it catches. */
function listening(by: Boundary, interrupting: boolean, cycle: boolean): Partial<FlowNode> {
  switch (by) {
    case "timer":
      return { timer: cycle && !interrupting ? { ...after("R3/PT1H"), kind: "cycle" } : after("PT2H") };
    case "message":
      return { message: "call" };
    case "signal":
      return { signal: "alarm" };
    case "conditional":
      return { condition: readExpression("= v1 = true and v2 = true") ?? { source: "", names: [], equality: null } };
    case "error":
      return { error: { code: cycle ? "E" : null, variable: null } };
    case "escalation":
      return { escalation: { code: cycle ? "X" : null } };
  }
}

function guard(graph: RandomGraph, host: FlowNode, by: Boundary, interrupting: boolean, cycle: boolean): FlowNode {
  const interrupts = interrupting || by === "error";
  const extra = { attachedTo: host.id, interrupting: interrupts, ...listening(by, interrupts, cycle) };
  const boundary = graph.node(`${by}-boundary-event`, host.parent, extra);
  host.boundaries.push(boundary.id);
  return boundary;
}

function loopRule({ sequential, count, enough }: Multiple): LoopRule {
  const base = { kind: "multiple" as const, sequential, base: 0 as const, element: "item" };
  const completion = enough === null ? null : readExpression(`= nrOfCompletedInstances >= ${enough}`);
  const collection = readExpression(`= [${[1, 2, 3].slice(0, count).join(", ")}]`);
  return {
    ...base,
    cardinality: null,
    collection,
    outputCollection: "given",
    outputElement: readExpression("= item"),
    completion,
  };
}

const THROWN: Record<Throw, Partial<FlowNode>> = {
  none: {},
  message: { message: "other" },
  signal: { signal: "alarm" },
  escalation: { escalation: { code: "X" } },
  error: { error: { code: "E", variable: null } },
  compensation: { undoes: null },
};

/** Lays the block behind `from` and gives its last node. */
function lay(graph: RandomGraph, part: Block, from: FlowNode, parent: string | null): FlowNode {
  const single = (type: ElementType, extra: Partial<FlowNode> = {}): FlowNode => {
    const node = graph.node(type, parent, extra);
    graph.link(from, node);
    return node;
  };
  switch (part.kind) {
    case "row":
      return part.parts.reduce((last, each) => lay(graph, each, last, parent), from);
    case "choice":
    case "fork":
    case "some": {
      const types = { choice: "exclusive-gateway", fork: "parallel-gateway", some: "inclusive-gateway" } as const;
      const split = single(types[part.kind]);
      const join = graph.node(types[part.kind], parent);
      part.parts.forEach((each, index) => {
        const door = graph.node("exclusive-gateway", parent);
        graph.link(split, door, part.kind !== "fork" && index > 0 ? (part.asks + index) % 4 : undefined);
        graph.link(lay(graph, each, door, parent), join);
      });
      return join;
    }
    case "race": {
      const gateway = single("event-based-gateway");
      const join = graph.node("exclusive-gateway", parent);
      part.parts.forEach((each, index) => {
        const kinds = ["message-catch-event", "timer-catch-event", "signal-catch-event"] as const;
        const event = graph.node(kinds[index % 3] ?? "message-catch-event", parent);
        graph.link(gateway, event);
        graph.link(lay(graph, each, event, parent), join);
      });
      return join;
    }
    case "loop": {
      const head = single("exclusive-gateway");
      const rest = graph.node("user-task", parent);
      graph.link(lay(graph, part.body, head, parent), rest);
      const foot = graph.node("exclusive-gateway", parent);
      graph.link(rest, foot);
      graph.link(foot, head, part.asks);
      const out = graph.node("exclusive-gateway", parent);
      graph.link(foot, out);
      return out;
    }
    case "many": {
      const many = single(part.inside ? "sub-process" : "user-task", { loop: loopRule(part.multiple) });
      if (part.inside) fill(graph, many, part.inside);
      return many;
    }
    case "again": {
      const condition = readExpression(`= v${part.asks} = true`);
      return single("user-task", { loop: { kind: "standard", condition, testBefore: part.asks > 1, maximum: 3 } });
    }
    case "guarded": {
      const host = single(part.inside ? "sub-process" : "service-task");
      if (part.inside) fill(graph, host, part.inside);
      const boundary = guard(graph, host, part.by, part.interrupting, part.cycle);
      const out = graph.node("exclusive-gateway", parent);
      graph.link(host, out);
      const handled = lay(graph, part.handler, boundary, parent);
      graph.link(handled, boundary.interrupting ? out : graph.node("none-end-event", parent));
      return out;
    }
    case "thrown":
      return single(`${part.what === "error" ? "none" : part.what}-throw-event`, THROWN[part.what]);
    case "undoable": {
      const task = single("user-task");
      const handler = graph.node("service-task", parent, { forCompensation: true });
      const extra = { attachedTo: task.id, interrupting: true, handler: handler.id };
      task.boundaries.push(graph.node("compensation-boundary-event", parent, extra).id);
      return task;
    }
    case "scope": {
      const scope = single("sub-process");
      fill(graph, scope, part.inside, part.throws);
      if (part.on) layEventSub(graph, part.on, scope.id);
      return scope;
    }
    default:
      return single(part.kind);
  }
}

function layEventSub(graph: RandomGraph, { by, interrupting, handler }: Handler, parent: string | null): void {
  const sub = graph.node("event-sub-process", parent);
  const interrupts = interrupting || by === "error";
  const extra = { interrupting: interrupts, ...listening(by, interrupts, false) };
  const start = graph.node(`${by}-start-event`, sub.id, extra);
  graph.starts[sub.id] = start.id;
  graph.link(lay(graph, handler, start, sub.id), graph.node("none-end-event", sub.id));
}

function fill(graph: RandomGraph, scope: FlowNode, inside: Block, throws: Throw | null = null): void {
  const start = graph.node("none-start-event", scope.id);
  graph.starts[scope.id] = start.id;
  const type = throws === null ? "none-end-event" : (`${throws}-end-event` as ElementType);
  graph.link(lay(graph, inside, start, scope.id), graph.node(type, scope.id, throws ? THROWN[throws] : {}));
}
