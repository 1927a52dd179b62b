import type { Flow, FlowNode } from "../definition.ts";
import { elements } from "../elements/index.ts";
import { readExpression } from "../expression.ts";
import type { Findings } from "./findings.ts";
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
  const graph: Graph = { nodes: {}, flows: {} };
  const flows: Source[] = [];
  const readScope = (scope: Source, parent: string | null): void => {
    for (const source of elementsOf(scope, "flowElements")) {
      if (source.$type === "bpmn:SequenceFlow") flows.push(source);
      else if (!NOT_RUN.has(source.$type)) {
        const node = readNode(source, parent, prefixes, findings);
        if (!node) continue;
        graph.nodes[node.id] = node;
        if (elements[node.type].emptied) readScope(source, node.id);
      }
    }
  };
  readScope(process, null);
  for (const source of flows) readFlow(source, graph, findings);
  for (const node of Object.values(graph.nodes)) {
    if (node.attachedTo !== null) graph.nodes[node.attachedTo]?.boundaries.push(node.id);
  }
  return graph;
}

function readFlow(source: Source, graph: Graph, findings: Findings) {
  const id = idOf(source);
  if (id === null) return findings.refuse(null, "element-missing-id", { tag: "SequenceFlow" });
  const from = graph.nodes[idOf(elementOf(source, "sourceRef")) ?? ""];
  const to = graph.nodes[idOf(elementOf(source, "targetRef")) ?? ""];
  refuseHalfFlow(source, id, findings);
  const body = elementOf(source, "conditionExpression");
  const text = body && textOf(body, "body");
  const condition = text ? readExpression(text) : null;
  if (text && !condition) findings.refuse(id, "condition-unreadable", { value: text });
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
