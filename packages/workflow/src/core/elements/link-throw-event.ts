import { leave } from "../leave.ts";
import type { Element } from "./element.ts";

/** A flow that is not drawn: the token goes on at the catching link of the same name. */
export const linkThrowEvent: Element = {
  tag: "bpmn:IntermediateThrowEvent",
  event: "bpmn:LinkEventDefinition",
  waits: false,
  joins: "each",
  splits: "none",
  enter(run, node, token) {
    leave(run, token, []);
    if (node.link !== undefined)
      run.arrivals.add({ nodeId: node.link, flowId: null, from: token.id, parent: token.parent });
  },
};
