import { someFlows } from "../choose-flows.ts";
import { leave } from "../leave.ts";
import type { Element } from "./element.ts";

/** A scope of its own: the token rests here until the last token inside has gone. */
export const subProcess: Element = {
  tag: "bpmn:SubProcess",
  event: null,
  waits: false,
  joins: "each",
  splits: "some",
  read(reader) {
    reader.refuseIf("triggeredByEvent", "event-sub-process");
  },
  enter(run, node, token) {
    const start = run.definition.starts[node.id];
    if (start !== undefined) run.arrivals.add({ nodeId: start, flowId: null, from: token.id, parent: token.id });
  },
  emptied(run, node, token) {
    const flows = someFlows(run, node, token);
    if (flows) leave(run, token, flows);
  },
};
