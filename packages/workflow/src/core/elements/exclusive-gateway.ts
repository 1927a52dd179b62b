import { oneFlow } from "../choose-flows.ts";
import { leave } from "../leave.ts";
import type { Element } from "./element.ts";

/** One way out: the first condition that holds, else the default. Merging needs nothing, each token passes alone. */
export const exclusiveGateway: Element = {
  tag: "bpmn:ExclusiveGateway",
  event: null,
  waits: false,
  joins: "each",
  splits: "one",
  enter(run, node, token) {
    const flows = node.outgoing.length === 0 ? [] : oneFlow(run, node, token);
    if (flows) leave(run, token, flows);
  },
};
