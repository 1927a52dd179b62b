import { complete } from "../activity.ts";
import type { Element } from "./element.ts";

/** A signal takes the activity below it away, or adds a token beside it. */
export const signalBoundaryEvent: Element = {
  tag: "bpmn:BoundaryEvent",
  event: "bpmn:SignalEventDefinition",
  waits: true,
  joins: "each",
  splits: "all",
  read(reader, node) {
    node.signal = reader.signal();
  },
  enter: (run, node, token) => complete(run, node, token),
};
