import { complete } from "../activity.ts";
import { tell } from "../signals.ts";
import type { Element } from "./element.ts";

/** The world outside is told to pass a message on, and the token ends. */
export const messageEndEvent: Element = {
  tag: "bpmn:EndEvent",
  event: "bpmn:MessageEventDefinition",
  waits: false,
  joins: "each",
  splits: "none",
  read(reader, node) {
    node.message = reader.message();
  },
  enter(run, node, token) {
    tell(run, token, "message", node.message ?? node.id);
    complete(run, node, token);
  },
};
