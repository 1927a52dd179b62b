import { allFlows } from "../choose-flows.ts";
import type { Token } from "../instance.ts";
import { leave } from "../leave.ts";
import { emit, type Run, tokensAt } from "../run.ts";
import type { Element } from "./element.ts";

/** Waits for one token on every incoming flow, then takes all ways out. A second token on the same flow queues for the next round. */
export const parallelGateway: Element = {
  tag: "bpmn:ParallelGateway",
  event: null,
  waits: false,
  joins: "all",
  splits: "all",
  enter(run, node, token) {
    const round = firstPerFlow(run, token, node.incoming.length);
    if (round.size < node.incoming.length) return;
    for (const { id } of round.values()) {
      if (id !== token.id) emit(run, { kind: "merged", at: run.now, tokenId: id, nodeId: node.id, into: token.id });
    }
    leave(run, token, allFlows(node));
  },
};

function firstPerFlow(run: Run, arrived: Token, wanted: number): Map<string | null, Token> {
  const round = new Map<string | null, Token>([[arrived.flowId, arrived]]);
  for (const token of tokensAt(run, arrived.nodeId).values()) {
    if (round.size === wanted) break;
    if (token.parent === arrived.parent && !round.has(token.flowId)) round.set(token.flowId, token);
  }
  return round;
}
