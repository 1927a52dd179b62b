import { complete } from "../activity.ts";
import type { Element } from "./element.ts";

/** Runs while the activity below it is at work; takes the activity away when it interrupts, else adds a token beside it. */
export const timerBoundaryEvent: Element = {
  tag: "bpmn:BoundaryEvent",
  event: "bpmn:TimerEventDefinition",
  waits: true,
  joins: "each",
  splits: "all",
  read(reader, node) {
    node.timer = reader.timer();
    if (node.interrupting && node.timer?.kind === "cycle") reader.refuse("cycle-interrupts");
  },
  enter: (run, node, token) => complete(run, node, token),
};
