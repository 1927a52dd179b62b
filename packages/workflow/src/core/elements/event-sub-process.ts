import { leave } from "../leave.ts";
import type { Element } from "./element.ts";

/** Begun by an event while the scope around it is alive; its token ends when the last one inside has gone. */
export const eventSubProcess: Element = {
  tag: "bpmn:SubProcess",
  event: "bpmn:TriggeredByEvent",
  waits: true,
  joins: "each",
  splits: "none",
  enter(run, node, token, given) {
    const nodeId = run.definition.starts[node.id];
    if (nodeId !== undefined)
      run.arrivals.add({ nodeId, flowId: null, from: token.id, parent: token.id, through: given });
  },
  emptied: (run, _node, token) => leave(run, token, []),
};
