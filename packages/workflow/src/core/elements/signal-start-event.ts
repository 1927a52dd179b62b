import { complete } from "../activity.ts";
import type { Element } from "./element.ts";

/** A signal begins the process, or an event sub-process while its scope is alive. */
export const signalStartEvent: Element = {
  tag: "bpmn:StartEvent",
  event: "bpmn:SignalEventDefinition",
  waits: false,
  joins: "each",
  splits: "all",
  read(reader, node) {
    node.signal = reader.signal();
  },
  enter: (run, node, token) => complete(run, node, token),
};
