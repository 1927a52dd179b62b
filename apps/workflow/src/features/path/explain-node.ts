import type { CaseView, TaskView } from "@quintet/workflow/contract";
import type { Graph, GraphFlow, GraphNode } from "./graph.ts";

type Path = CaseView["path"];
export type Why = "only" | "condition" | "default" | "parallel" | "joined" | "boundary";

/** One way by which the case came to a step. */
export interface Arrival {
  why: Why;
  from: GraphNode;
  flow: GraphFlow | null;
  /** The answer that decided at the gateway before. */
  decided: { task: string; outcome: string } | null;
}

export interface Onward {
  node: GraphNode;
  flow: GraphFlow;
  taken: boolean;
}

/** Why the case stands or stood on a step, who worked on it there, and where it goes from there. */
export interface Story {
  node: GraphNode;
  state: "done" | "current" | "ahead";
  arrivals: Arrival[];
  works: TaskView[];
  onward: Onward[];
}

type Ground = { graph: Graph; path: Path; tasks: readonly TaskView[] };

const nodeOf = ({ graph }: Ground, id: string): GraphNode | undefined => graph.nodes.find((node) => node.id === id);

/** The last answered task on the ways that led to a gateway, through gateways before it. */
function decisionBefore(ground: Ground, at: string, seen: Set<string> = new Set()): Arrival["decided"] {
  if (seen.has(at)) return null;
  seen.add(at);
  for (const flow of ground.graph.flows.filter((one) => one.target === at && ground.path.flows.includes(one.id))) {
    const answered = ground.tasks.filter((task) => task.elementId === flow.source && task.outcome !== null).at(-1);
    if (answered?.outcome) return { task: answered.name, outcome: answered.outcome };
    if (nodeOf(ground, flow.source)?.kind !== "gateway") continue;
    const earlier = decisionBefore(ground, flow.source, seen);
    if (earlier) return earlier;
  }
  return null;
}

function whyBy(ground: Ground, from: GraphNode, flow: GraphFlow): Why {
  if (from.kind === "gateway" && flow.condition !== null) return "condition";
  if (from.kind === "gateway" && flow.isDefault) return "default";
  if (from.kind !== "parallel") return "only";
  return ground.graph.flows.filter((one) => one.source === from.id).length > 1 ? "parallel" : "joined";
}

function arrivalsAt(ground: Ground, node: GraphNode): Arrival[] {
  const host = node.host === null ? undefined : nodeOf(ground, node.host);
  if (host) return [{ why: "boundary", from: host, flow: null, decided: null }];
  return ground.graph.flows
    .filter((flow) => flow.target === node.id && ground.path.flows.includes(flow.id))
    .flatMap((flow) => {
      const from = nodeOf(ground, flow.source);
      if (!from) return [];
      const why = whyBy(ground, from, flow);
      const asked = why === "condition" || why === "default";
      return [{ why, from, flow, decided: asked ? decisionBefore(ground, from.id) : null }];
    });
}

/** Tells the story of one step; undefined when the diagram has no such step. */
export function explainNode(ground: Ground, id: string): Story | undefined {
  const node = nodeOf(ground, id);
  if (!node) return undefined;
  const state = ground.path.nodes[id] ?? "ahead";
  return {
    node,
    state,
    arrivals: state === "ahead" ? [] : arrivalsAt(ground, node),
    works: ground.tasks.filter((task) => task.elementId === id),
    onward: ground.graph.flows
      .filter((flow) => flow.source === id)
      .flatMap((flow) => {
        const next = nodeOf(ground, flow.target);
        return next ? [{ node: next, flow, taken: ground.path.flows.includes(flow.id) }] : [];
      }),
  };
}
