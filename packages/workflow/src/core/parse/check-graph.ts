import type { Definition, FlowNode } from "../definition.ts";
import { elements } from "../elements/index.ts";
import { reachableFrom } from "../graph.ts";
import type { Findings } from "./findings.ts";

/** What must or should hold for each node and flow, looked at one by one. */
export function checkGraph(definition: Definition, findings: Findings): void {
  const start = definition.starts[definition.id];
  const reached = reachableFrom(definition, start === undefined ? [] : [start]);
  for (const node of Object.values(definition.nodes)) {
    if (start !== undefined && !reached.has(node.id)) findings.warn(node.id, "unreachable");
    checkFlowsOf(definition, node, findings);
  }
}

function checkFlowsOf(definition: Definition, node: FlowNode, findings: Findings): void {
  const { splits } = elements[node.type];
  const noWayIn = node.type === "none-start-event" || node.attachedTo !== null;
  if (noWayIn && node.incoming.length > 0) findings.refuse(node.id, "flow-into-start");
  if (splits === "none" && node.outgoing.length > 0) findings.refuse(node.id, "flow-out-of-end");
  if (splits !== "none" && node.outgoing.length === 0) findings.warn(node.id, "implicit-end");
  const known = node.defaultFlow !== null && definition.flows[node.defaultFlow];
  if (known && !node.outgoing.includes(known.id)) {
    findings.refuse(node.id, "default-foreign", { flow: known.id });
  }
  const choice = splits === "one" && node.outgoing.length > 1;
  if (choice && node.defaultFlow === null) findings.warn(node.id, "default-missing");
}
