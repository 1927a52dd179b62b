import type { Definition, FlowNode } from "../definition.ts";
import { isActivity } from "../kinds.ts";
import type { Findings } from "./findings.ts";

const CATCHING = new Set<FlowNode["type"]>([
  "message-catch-event",
  "timer-catch-event",
  "signal-catch-event",
  "conditional-catch-event",
  "receive-task",
]);

/** What must hold between an event and what it is drawn at. */
export function checkEvents(definition: Definition, executable: boolean, findings: Findings): void {
  for (const node of Object.values(definition.nodes)) {
    if (node.type === "event-based-gateway") checkGateway(definition, node, findings);
    if (node.attachedTo !== null) checkBoundary(definition, node, executable, findings);
    if (node.loop && node.type === "event-sub-process") findings.refuse(node.id, "loop-misplaced");
  }
}

/** Behind an event-based gateway something must catch, and nothing but the gateway may lead there. */
function checkGateway(definition: Definition, gateway: FlowNode, findings: Findings): void {
  for (const flowId of gateway.outgoing) {
    const target = definition.nodes[definition.flows[flowId]?.target ?? ""];
    if (!target) continue;
    const catches = CATCHING.has(target.type) && !(target.type === "receive-task" && target.message === null);
    if (!catches) findings.refuse(target.id, "gateway-target", { gateway: gateway.id });
    else if (target.incoming.length > 1) findings.refuse(target.id, "gateway-target-shared", { gateway: gateway.id });
  }
}

function checkBoundary(definition: Definition, event: FlowNode, executable: boolean, findings: Findings): void {
  const host = definition.nodes[event.attachedTo ?? ""];
  if (!host) return;
  const fits = isActivity(host.type) && host.type !== "event-sub-process" && host.parent === event.parent;
  if (!fits) findings.refuse(event.id, "boundary-host", { host: host.id });
  if (event.type !== "compensation-boundary-event") return;
  if (event.handler === undefined) {
    if (executable) findings.refuse(event.id, "handler-missing");
    else findings.warn(event.id, "handler-missing");
  } else if (definition.nodes[event.handler]?.forCompensation !== true) {
    findings.refuse(event.handler, "handler-unmarked");
  }
}
