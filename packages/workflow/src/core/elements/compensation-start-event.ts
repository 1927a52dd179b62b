import { complete } from "../activity.ts";
import type { Element } from "./element.ts";

/** Begins the event sub-process that undoes its completed scope. */
export const compensationStartEvent: Element = {
  tag: "bpmn:StartEvent",
  event: "bpmn:CompensateEventDefinition",
  waits: false,
  joins: "each",
  splits: "all",
  read: (reader) => reader.refuseOutsideEventSub(),
  enter: (run, node, token) => complete(run, node, token),
};
