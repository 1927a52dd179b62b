import { someFlows } from "../choose-flows.ts";
import { leave } from "../leave.ts";
import type { Element } from "./element.ts";

/** Every way out whose condition holds. With several ways in the token rests until no other can still come in on an empty one. */
export const inclusiveGateway: Element = {
  tag: "bpmn:InclusiveGateway",
  event: null,
  waits: false,
  joins: "possible",
  splits: "some",
  enter(run, node, token) {
    if (node.incoming.length > 1) return;
    const flows = someFlows(run, node, token);
    if (flows) leave(run, token, flows);
  },
};
