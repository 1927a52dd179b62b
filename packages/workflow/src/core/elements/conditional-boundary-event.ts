import { complete } from "../activity.ts";
import type { Element } from "./element.ts";

/** A condition that becomes true takes the activity below it away, or adds a token beside it. */
export const conditionalBoundaryEvent: Element = {
  tag: "bpmn:BoundaryEvent",
  event: "bpmn:ConditionalEventDefinition",
  waits: true,
  joins: "each",
  splits: "all",
  read(reader, node) {
    node.condition = reader.condition();
  },
  enter: (run, node, token) => complete(run, node, token),
};
