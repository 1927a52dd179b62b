import { complete } from "../activity.ts";
import type { Element } from "./element.ts";

/** Names the activity that undoes the one below it. No token ever stands here. */
export const compensationBoundaryEvent: Element = {
  tag: "bpmn:BoundaryEvent",
  event: "bpmn:CompensateEventDefinition",
  waits: true,
  joins: "each",
  splits: "all",
  enter: (run, node, token) => complete(run, node, token),
};
