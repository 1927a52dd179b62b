import { complete } from "../activity.ts";
import type { Element } from "./element.ts";

/** An error thrown in the scope begins the event sub-process, which always takes the scope's other tokens away. */
export const errorStartEvent: Element = {
  tag: "bpmn:StartEvent",
  event: "bpmn:ErrorEventDefinition",
  waits: false,
  joins: "each",
  splits: "all",
  read(reader, node) {
    node.error = reader.error();
    reader.refuseOutsideEventSub();
  },
  enter: (run, node, token) => complete(run, node, token),
};
