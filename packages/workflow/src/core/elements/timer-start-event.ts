import { complete } from "../activity.ts";
import type { Element } from "./element.ts";

/** A time begins the process, or an event sub-process while its scope is alive. */
export const timerStartEvent: Element = {
  tag: "bpmn:StartEvent",
  event: "bpmn:TimerEventDefinition",
  waits: false,
  joins: "each",
  splits: "all",
  read(reader, node) {
    node.timer = reader.timer();
    if (node.interrupting && node.timer?.kind === "cycle") reader.refuse("cycle-interrupts");
  },
  enter: (run, node, token) => complete(run, node, token),
};
