import { allFlows } from "../choose-flows.ts";
import { leave } from "../leave.ts";
import { emit } from "../run.ts";
import type { Element } from "./element.ts";

/** The token rests until a message of that name comes. */
export const messageCatchEvent: Element = {
  tag: "bpmn:IntermediateCatchEvent",
  event: "bpmn:MessageEventDefinition",
  waits: true,
  joins: "each",
  splits: "all",
  read(reader, node) {
    node.message = reader.message();
  },
  enter(run, node, token) {
    const message = node.message ?? node.id;
    emit(run, { kind: "waiting", at: run.now, tokenId: token.id, nodeId: node.id, message });
  },
  done: (run, node, token) => leave(run, token, allFlows(node)),
};
