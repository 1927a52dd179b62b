import { complete } from "../activity.ts";
import type { Element } from "./element.ts";

/** Where the throwing links of the same name lead to. */
export const linkCatchEvent: Element = {
  tag: "bpmn:IntermediateCatchEvent",
  event: "bpmn:LinkEventDefinition",
  waits: false,
  joins: "each",
  splits: "all",
  enter: (run, node, token) => complete(run, node, token),
};
