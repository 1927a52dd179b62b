import type { Definition, FlowNode } from "../definition.ts";
import { elements } from "../elements/index.ts";
import { isBeginning, reachableFrom } from "../graph.ts";
import { isStart } from "../kinds.ts";
import type { Findings } from "./findings.ts";

/** What must or should hold for each node and flow, looked at one by one. */
export function checkGraph(definition: Definition, findings: Findings): void {
  const nodes = Object.values(definition.nodes);
  const begun = nodes.filter((node) => node.parent === null && (isStart(node.type) || isBeginning(definition, node)));
  const reached = reachableFrom(
    definition,
    begun.map(({ id }) => id),
  );
  for (const node of nodes) {
    if (!reached.has(node.id)) findings.warn(node.id, "unreachable");
    checkFlowsOf(definition, node, findings);
  }
}

function checkFlowsOf(definition: Definition, node: FlowNode, findings: Findings): void {
  const { splits } = elements[node.type];
  const apart = node.type === "event-sub-process" || node.forCompensation === true;
  const noWayIn = isStart(node.type) || node.attachedTo !== null || node.type === "link-catch-event";
  if (noWayIn && node.incoming.length > 0) findings.refuse(node.id, "flow-into-start");
  if (splits === "none" && node.outgoing.length > 0) findings.refuse(node.id, "flow-out-of-end");
  if (apart && node.incoming.length + node.outgoing.length > 0) findings.refuse(node.id, "flow-apart");
  const undoes = node.type === "compensation-boundary-event";
  if (splits !== "none" && !apart && !undoes && node.outgoing.length === 0) findings.warn(node.id, "implicit-end");
  const known = node.defaultFlow !== null && definition.flows[node.defaultFlow];
  if (known && !node.outgoing.includes(known.id)) {
    findings.refuse(node.id, "default-foreign", { flow: known.id });
  }
  const choice = node.type === "exclusive-gateway" && node.outgoing.length > 1;
  if (choice && node.defaultFlow === null) findings.warn(node.id, "default-missing");
}
