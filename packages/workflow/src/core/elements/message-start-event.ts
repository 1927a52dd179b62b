import { complete } from "../activity.ts";
import type { Element } from "./element.ts";

/** A message begins the process, or an event sub-process while its scope is alive. */
export const messageStartEvent: Element = {
  tag: "bpmn:StartEvent",
  event: "bpmn:MessageEventDefinition",
  waits: false,
  joins: "each",
  splits: "all",
  read(reader, node) {
    node.message = reader.message();
    reader.correlation(node);
  },
  enter: (run, node, token) => complete(run, node, token),
};
