import { leave } from "../leave.ts";
import { tell } from "../signals.ts";
import { fail, throwOutward } from "../throw.ts";
import type { Element } from "./element.ts";

/** Goes to the nearest event that catches the error; where none does, the instance has failed. */
export const errorEndEvent: Element = {
  tag: "bpmn:EndEvent",
  event: "bpmn:ErrorEventDefinition",
  waits: false,
  joins: "each",
  splits: "none",
  read(reader, node) {
    node.error = reader.error();
    if (node.error.code === null) node.error = { ...node.error, code: node.id };
  },
  enter(run, node, token) {
    const code = node.error?.code ?? node.id;
    const variables = run.instance.locals[token.id] ?? {};
    tell(run, token, "error", code);
    leave(run, token, []);
    if (!throwOutward(run, token, { what: "error", code, variables }, false)) fail(run, code);
  },
};
