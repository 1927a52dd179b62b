import { complete } from "../activity.ts";
import type { Element } from "./element.ts";

/** The token ends here; its scope goes on while it has others. */
export const noneEndEvent: Element = {
  tag: "bpmn:EndEvent",
  event: null,
  waits: false,
  joins: "each",
  splits: "none",
  enter: (run, node, token) => complete(run, node, token),
};
