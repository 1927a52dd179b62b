import { allFlows } from "../choose-flows.ts";
import { type Token, tokensOf } from "../instance.ts";
import { leave } from "../leave.ts";
import { emit, type Run } from "../run.ts";
import type { Element } from "./element.ts";

/** Waits for one token on every incoming flow, then takes all ways out. A second token on the same flow queues for the next round. */
export const parallelGateway: Element = {
  tag: "bpmn:ParallelGateway",
  event: null,
  waits: false,
  joins: "all",
  splits: "all",
  enter(run, node, token) {
    const round = firstPerFlow(run, token);
    if (round.size < node.incoming.length) return;
    for (const { id } of round.values()) {
      if (id !== token.id) emit(run, { kind: "merged", at: run.now, tokenId: id, nodeId: node.id, into: token.id });
    }
    leave(run, token, allFlows(node));
  },
};

function firstPerFlow(run: Run, arrived: Token): Map<string | null, Token> {
  const round = new Map<string | null, Token>([[arrived.flowId, arrived]]);
  for (const token of tokensOf(run.instance)) {
    const here = token.nodeId === arrived.nodeId && token.parent === arrived.parent;
    if (here && !round.has(token.flowId)) round.set(token.flowId, token);
  }
  return round;
}
