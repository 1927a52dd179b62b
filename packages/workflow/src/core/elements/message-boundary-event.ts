import { complete } from "../activity.ts";
import type { Element } from "./element.ts";

/** A message takes the activity below it away, or adds a token beside it. */
export const messageBoundaryEvent: Element = {
  tag: "bpmn:BoundaryEvent",
  event: "bpmn:MessageEventDefinition",
  waits: true,
  joins: "each",
  splits: "all",
  read(reader, node) {
    node.message = reader.message();
    reader.correlation(node);
  },
  enter: (run, node, token) => complete(run, node, token),
};
