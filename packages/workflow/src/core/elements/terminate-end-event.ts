import { ROOT } from "../instance.ts";
import { clearTimers, leave } from "../leave.ts";
import { removeScope } from "../remove.ts";
import { emit } from "../run.ts";
import type { Element } from "./element.ts";

/** Ends its own scope at once: the sub-process it stands in goes on, at the top the whole instance is over. */
export const terminateEndEvent: Element = {
  tag: "bpmn:EndEvent",
  event: "bpmn:TerminateEventDefinition",
  waits: false,
  joins: "each",
  splits: "none",
  enter(run, _node, token) {
    leave(run, token, []);
    removeScope(run, token.parent, "terminated");
    if (token.parent !== null) return;
    clearTimers(run, ROOT);
    emit(run, { kind: "ended", at: run.now, by: "terminate-end" });
  },
};
