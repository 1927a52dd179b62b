import { complete } from "../activity.ts";
import { armEventSubs } from "../arm.ts";
import { tablesOf } from "../tables.ts";
import type { Element } from "./element.ts";

/** A scope of its own: the token rests here until the last token inside has gone. */
export const subProcess: Element = {
  tag: "bpmn:SubProcess",
  event: null,
  waits: false,
  joins: "each",
  splits: "some",
  enter(run, node, token) {
    for (const nodeId of tablesOf(run.definition).beginnings.get(node.id) ?? [])
      run.arrivals.add({ nodeId, flowId: null, from: token.id, parent: token.id });
    armEventSubs(run, node, token);
  },
  emptied: (run, node, token) => complete(run, node, token),
};
