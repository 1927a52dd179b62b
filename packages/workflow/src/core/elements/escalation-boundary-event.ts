import { complete } from "../activity.ts";
import type { Element } from "./element.ts";

/** Catches an escalation told at or in the activity below it. */
export const escalationBoundaryEvent: Element = {
  tag: "bpmn:BoundaryEvent",
  event: "bpmn:EscalationEventDefinition",
  waits: false,
  joins: "each",
  splits: "all",
  read(reader, node) {
    node.escalation = reader.escalation();
  },
  enter: (run, node, token) => complete(run, node, token),
};
