import { leave } from "../leave.ts";
import type { Element } from "./element.ts";

export const noneEndEvent: Element = {
  tag: "bpmn:EndEvent",
  event: null,
  waits: false,
  joins: "each",
  splits: "none",
  enter: (run, _node, token) => leave(run, token, []),
};
