import { complete } from "../activity.ts";
import { decideHere } from "../calculate.ts";
import { openTask } from "../open-task.ts";
import type { Element } from "./element.ts";

/** A decision that is known is taken at once; one that is not is taken by a job. */
export const businessRuleTask: Element = {
  tag: "bpmn:BusinessRuleTask",
  event: null,
  waits: true,
  joins: "each",
  splits: "some",
  read(reader, node) {
    reader.decision(node);
  },
  enter(run, node, token) {
    const results = decideHere(run, node, token);
    if (run.refusal) return;
    if (results) complete(run, node, token, results);
    else openTask(run, node, token, "service");
  },
};
