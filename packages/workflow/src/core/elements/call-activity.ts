import { armEventSubs } from "../arm.ts";
import { beginCall, endCall } from "../call.ts";
import type { Element } from "./element.ts";

/** Another process as one step: it has variables of its own, and the token rests here until it has ended. */
export const callActivity: Element = {
  tag: "bpmn:CallActivity",
  event: null,
  waits: true,
  joins: "each",
  splits: "some",
  read: (reader, node) => reader.call(node),
  enter(run, node, token) {
    if (beginCall(run, node, token)) armEventSubs(run, node, token);
  },
  emptied: endCall,
};
