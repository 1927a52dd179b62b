import { complete } from "../activity.ts";
import { beginUndoing, undoNext } from "../undo.ts";
import type { Element } from "./element.ts";

/** What was completed in the scope is undone, the newest first; the token rests until all of it is. */
export const compensationEndEvent: Element = {
  tag: "bpmn:EndEvent",
  event: "bpmn:CompensateEventDefinition",
  waits: false,
  joins: "each",
  splits: "none",
  read(reader, node) {
    node.undoes = reader.undoes();
  },
  enter(run, node, token) {
    if (!beginUndoing(run, node, token)) complete(run, node, token);
  },
  emptied(run, node, token) {
    if (!undoNext(run, node, token)) complete(run, node, token);
  },
};
