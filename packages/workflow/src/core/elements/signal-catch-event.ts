import { arm } from "../arm.ts";
import { placeOf } from "../scope.ts";
import type { Element } from "./element.ts";

/** The token rests until the signal is given. */
export const signalCatchEvent: Element = {
  tag: "bpmn:IntermediateCatchEvent",
  event: "bpmn:SignalEventDefinition",
  waits: true,
  joins: "each",
  splits: "all",
  read(reader, node) {
    node.signal = reader.signal();
  },
  enter: (run, node, token) => arm(run, node, token.id, placeOf(token)),
};
