import { complete } from "../activity.ts";
import type { Element } from "./element.ts";

/** An escalation told in the scope begins the event sub-process. */
export const escalationStartEvent: Element = {
  tag: "bpmn:StartEvent",
  event: "bpmn:EscalationEventDefinition",
  waits: false,
  joins: "each",
  splits: "all",
  read(reader, node) {
    node.escalation = reader.escalation();
    reader.refuseOutsideEventSub();
  },
  enter: (run, node, token) => complete(run, node, token),
};
