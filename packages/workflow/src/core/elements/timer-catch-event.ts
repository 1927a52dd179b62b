import { arm } from "../arm.ts";
import { placeOf } from "../scope.ts";
import type { Element } from "./element.ts";

/** The token rests until the time has come. */
export const timerCatchEvent: Element = {
  tag: "bpmn:IntermediateCatchEvent",
  event: "bpmn:TimerEventDefinition",
  waits: true,
  joins: "each",
  splits: "all",
  read(reader, node) {
    node.timer = reader.timer();
    if (node.timer?.kind === "cycle") reader.refuse("cycle-misplaced");
  },
  enter: (run, node, token) => arm(run, node, token.id, placeOf(token)),
};
