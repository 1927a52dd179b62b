import { complete } from "../activity.ts";
import { tell } from "../signals.ts";
import { throwOutward } from "../throw.ts";
import type { Element } from "./element.ts";

/** Told to the nearest event that catches it; where none does, and the token ends all the same. */
export const escalationEndEvent: Element = {
  tag: "bpmn:EndEvent",
  event: "bpmn:EscalationEventDefinition",
  waits: false,
  joins: "each",
  splits: "none",
  read(reader, node) {
    node.escalation = reader.escalation();
  },
  enter(run, node, token) {
    const code = node.escalation?.code ?? node.id;
    const variables = run.instance.locals[token.id] ?? {};
    tell(run, token, "escalation", code);
    complete(run, node, token);
    throwOutward(run, token, { what: "escalation", code, variables }, false);
  },
};
