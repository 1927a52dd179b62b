import { arm } from "../arm.ts";
import { placeOf } from "../scope.ts";
import type { Element } from "./element.ts";

/** The token rests until a message of that name comes. */
export const messageCatchEvent: Element = {
  tag: "bpmn:IntermediateCatchEvent",
  event: "bpmn:MessageEventDefinition",
  waits: true,
  joins: "each",
  splits: "all",
  read(reader, node) {
    node.message = reader.message();
    reader.correlation(node);
  },
  enter: (run, node, token) => arm(run, node, token.id, placeOf(token)),
};
