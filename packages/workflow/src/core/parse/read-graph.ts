import type { Flow, FlowNode } from "../definition.ts";
import { isScope } from "../kinds.ts";
import type { Findings } from "./findings.ts";
import { conditionOf, type Tell } from "./read-expression.ts";
import { readNode } from "./read-node.ts";
import { elementOf, elementsOf, idOf, type Source, textOf } from "./source.ts";
import type { VendorPrefixes } from "./vendor.ts";

export interface Graph {
  nodes: Record<string, FlowNode>;
  flows: Record<string, Flow>;
}

/** Data objects say what a person looks at; no token passes them. */
const NOT_RUN = new Set(["bpmn:DataObject", "bpmn:DataObjectReference", "bpmn:DataStoreReference"]);

/** All nodes and flows of a process and of the sub-processes in it. */
export function readGraph(process: Source, prefixes: VendorPrefixes, findings: Findings): Graph {
  const executable = process.isExecutable === true;
  const graph: Graph = { nodes: {}, flows: {} };
  const flows: Source[] = [];
  const handlers: Source[] = [];
  const links = new Map<string, string>();
  const readScope = (scope: Source, parent: FlowNode | null): void => {
    handlers.push(...elementsOf(scope, "artifacts").filter(({ $type }) => $type === "bpmn:Association"));
    for (const source of elementsOf(scope, "flowElements")) {
      if (source.$type === "bpmn:SequenceFlow") flows.push(source);
      else if (!NOT_RUN.has(source.$type)) {
        const node = readNode({ source, prefixes, findings, executable }, parent);
        if (!node) continue;
        graph.nodes[node.id] = node;
        const link = linkNameOf(source);
        if (link !== null) links.set(node.id, link);
        if (isScope(node.type)) readScope(source, node);
      }
    }
  };
  readScope(process, null);
  for (const source of flows) readFlow(source, graph, findings, executable);
  for (const node of Object.values(graph.nodes)) {
    if (node.attachedTo !== null) graph.nodes[node.attachedTo]?.boundaries.push(node.id);
  }
  for (const source of handlers) readHandler(source, graph);
  linkLinks(graph, links, findings);
  return graph;
}

/** An association from a compensation boundary event leads to what undoes its activity. */
function readHandler(source: Source, { nodes }: Graph): void {
  const event = nodes[idOf(elementOf(source, "sourceRef")) ?? ""];
  const handler = nodes[idOf(elementOf(source, "targetRef")) ?? ""];
  if (event?.type === "compensation-boundary-event" && handler) event.handler = handler.id;
}

/** Links are paired within one scope by the names their definitions bear, or else by their own. */
function linkLinks({ nodes }: Graph, links: ReadonlyMap<string, string>, findings: Findings): void {
  const all = Object.values(nodes);
  const nameOf = ({ id, name }: FlowNode): string => links.get(id) ?? (name || id);
  for (const node of all) {
    if (node.type !== "link-throw-event") continue;
    const fits = (other: FlowNode) => other.parent === node.parent && nameOf(other) === nameOf(node);
    const target = all.find((other) => other.type === "link-catch-event" && fits(other));
    if (target) node.link = target.id;
    else findings.refuse(node.id, "link-alone", { name: nameOf(node) });
  }
}

function linkNameOf(source: Source): string | null {
  const [event] = elementsOf(source, "eventDefinitions");
  return event?.$type === "bpmn:LinkEventDefinition" ? textOf(event, "name") : null;
}

function readFlow(source: Source, graph: Graph, findings: Findings, executable: boolean) {
  const id = idOf(source);
  if (id === null) return findings.refuse(null, "element-missing-id", { tag: "SequenceFlow" });
  const from = graph.nodes[idOf(elementOf(source, "sourceRef")) ?? ""];
  const to = graph.nodes[idOf(elementOf(source, "targetRef")) ?? ""];
  refuseHalfFlow(source, id, findings);
  const body = elementOf(source, "conditionExpression");
  const tell =
    (kind: "refuse" | "warn"): Tell =>
    (code, values) =>
      findings[kind](id, code, values);
  const condition = body && conditionOf(body, executable, tell("refuse"), tell("warn"));
  if (!from || !to) return;
  if (from.parent !== to.parent) findings.refuse(id, "flow-crosses-scope");
  graph.flows[id] = { id, name: textOf(source, "name") ?? "", source: from.id, target: to.id, condition };
  from.outgoing.push(id);
  to.incoming.push(id);
}

/** An end that is named but unknown is told by the parser already; this is for an end that is not named at all. */
function refuseHalfFlow(source: Source, id: string, findings: Findings): void {
  for (const property of ["sourceRef", "targetRef"] as const) {
    if (elementOf(source, property)) continue;
    const told = findings.refusals.some((finding) => finding.elementId === id && finding.code === "broken-reference");
    if (!told) findings.refuse(id, "broken-reference", { property, value: "" });
  }
}
