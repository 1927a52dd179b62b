import { complete } from "../activity.ts";
import type { Element } from "./element.ts";

/** A milestone: the token passes and leaves its trace. */
export const noneThrowEvent: Element = {
  tag: "bpmn:IntermediateThrowEvent",
  event: null,
  waits: false,
  joins: "each",
  splits: "all",
  enter: (run, node, token) => complete(run, node, token),
};
