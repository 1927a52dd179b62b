import { allFlows } from "../choose-flows.ts";
import { leave } from "../leave.ts";
import { setTimer } from "../timers.ts";
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
  enter: (run, node, token) => setTimer(run, node, token),
  fired(run, node, timer) {
    const token = run.instance.tokens[timer.tokenId];
    if (token) leave(run, token, allFlows(node));
  },
};
