import { allFlows } from "../choose-flows.ts";
import { leave } from "../leave.ts";
import { removeToken } from "../remove.ts";
import { setTimer } from "../timers.ts";
import type { Element } from "./element.ts";

/** Runs while the activity below it is at work; takes the activity away when it interrupts, else adds a token beside it. */
export const timerBoundaryEvent: Element = {
  tag: "bpmn:BoundaryEvent",
  event: "bpmn:TimerEventDefinition",
  waits: true,
  joins: "each",
  splits: "all",
  read(reader, node) {
    node.timer = reader.timer();
    if (node.interrupting && node.timer?.kind === "cycle") reader.refuse("cycle-interrupts");
  },
  arm: (run, node, host) => setTimer(run, node, host),
  fired(run, node, timer) {
    const host = run.instance.tokens[timer.tokenId];
    if (!host) return;
    if (node.interrupting) removeToken(run, host, "interrupted");
    run.arrivals.add({ nodeId: node.id, flowId: null, from: host.id, parent: host.parent });
  },
  enter: (run, node, token) => leave(run, token, allFlows(node)),
};
