import { allFlows, someFlows } from "./choose-flows.ts";
import type { FlowNode } from "./definition.ts";
import type { Token, Variables } from "./instance.ts";
import { isActivity } from "./kinds.ts";
import { leave } from "./leave.ts";
import { endRound } from "./loop.ts";
import { bringOut } from "./map-data.ts";
import type { Run } from "./run.ts";
import { remember } from "./undo.ts";

/** A node is done: its results are written, then its token goes on. */
export function complete(run: Run, node: FlowNode, token: Token, results: Variables = {}): void {
  bringOut(run, node, token, results);
  goOn(run, node, token);
}

/** Sends the token on: into the next round of a loop, or out by the flows. */
export function goOn(run: Run, node: FlowNode, token: Token): void {
  if (run.refusal) return;
  const around = token.round === undefined || token.parent === null ? undefined : run.instance.tokens[token.parent];
  if (isActivity(node.type)) remember(run, node, token);
  if (node.loop && around) {
    if (endRound(run, node, node.loop, token, around)) goOn(run, node, around);
    return;
  }
  const flows = isActivity(node.type) ? someFlows(run, node, token) : allFlows(node);
  if (flows) leave(run, token, flows);
}
