import { complete } from "../activity.ts";
import type { Element } from "./element.ts";

/** A condition that becomes true begins the process, or an event sub-process while its scope is alive. */
export const conditionalStartEvent: Element = {
  tag: "bpmn:StartEvent",
  event: "bpmn:ConditionalEventDefinition",
  waits: false,
  joins: "each",
  splits: "all",
  read(reader, node) {
    node.condition = reader.condition();
  },
  enter: (run, node, token) => complete(run, node, token),
};
