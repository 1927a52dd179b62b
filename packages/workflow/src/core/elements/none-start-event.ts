import { allFlows } from "../choose-flows.ts";
import { leave } from "../leave.ts";
import type { Element } from "./element.ts";

export const noneStartEvent: Element = {
  tag: "bpmn:StartEvent",
  event: null,
  waits: false,
  joins: "each",
  splits: "all",
  enter: (run, node, token) => leave(run, token, allFlows(node)),
};
