import { complete } from "../activity.ts";
import type { Element } from "./element.ts";

/** Catches an error thrown at or in the activity below it, which is always taken away. */
export const errorBoundaryEvent: Element = {
  tag: "bpmn:BoundaryEvent",
  event: "bpmn:ErrorEventDefinition",
  waits: false,
  joins: "each",
  splits: "all",
  read(reader, node) {
    node.error = reader.error();
    if (!node.interrupting) reader.refuse("error-interrupts");
  },
  enter: (run, node, token) => complete(run, node, token),
};
