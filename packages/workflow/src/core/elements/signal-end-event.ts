import { complete } from "../activity.ts";
import { broadcast, tell } from "../signals.ts";
import type { Element } from "./element.ts";

/** Everybody hears it: what waits in this instance at once, others through the world outside; and the token ends. */
export const signalEndEvent: Element = {
  tag: "bpmn:EndEvent",
  event: "bpmn:SignalEventDefinition",
  waits: false,
  joins: "each",
  splits: "none",
  read(reader, node) {
    node.signal = reader.signal();
  },
  enter(run, node, token) {
    const name = node.signal ?? node.id;
    const variables = run.instance.locals[token.id] ?? {};
    tell(run, token, "signal", name);
    complete(run, node, token);
    broadcast(run, name, variables);
  },
};
