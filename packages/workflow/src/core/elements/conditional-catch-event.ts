import { arm } from "../arm.ts";
import { placeOf } from "../scope.ts";
import type { Element } from "./element.ts";

/** The token rests until the condition is true; where it is true already, not at all. */
export const conditionalCatchEvent: Element = {
  tag: "bpmn:IntermediateCatchEvent",
  event: "bpmn:ConditionalEventDefinition",
  waits: true,
  joins: "each",
  splits: "all",
  read(reader, node) {
    node.condition = reader.condition();
  },
  enter: (run, node, token) => arm(run, node, token.id, placeOf(token)),
};
