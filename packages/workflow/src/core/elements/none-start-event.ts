import { complete } from "../activity.ts";
import type { Element } from "./element.ts";

/** The plain beginning of a process or sub-process. */
export const noneStartEvent: Element = {
  tag: "bpmn:StartEvent",
  event: null,
  waits: false,
  joins: "each",
  splits: "all",
  enter: (run, node, token) => complete(run, node, token),
};
