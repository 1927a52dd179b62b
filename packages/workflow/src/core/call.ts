import { complete } from "./activity.ts";
import type { FlowNode } from "./definition.ts";
import type { Token, Variables } from "./instance.ts";
import { linesAt } from "./map-data.ts";
import { isSame } from "./plain.ts";
import { emit, type Run, refuse } from "./run.ts";
import { placeInside, placeOf, variablesSeen } from "./scope.ts";

/** Begins the called process with its own variables; false (and a refusal) when none is bound to the call. */
export function beginCall(run: Run, node: FlowNode, token: Token): boolean {
  const start = run.definition.starts[node.id];
  const { call } = node;
  if (!call?.bound || start === undefined) {
    refuse(run, "call-unbound", { node: node.name || node.id, process: call?.process ?? "" });
    return false;
  }
  const place = placeOf(token);
  const given = call.inputs
    ? { ...run.instance.locals[token.id], ...linesAt(run, place, call.inputs, {}) }
    : variablesSeen(run.instance, place);
  const where = { at: run.now, tokenId: token.id, nodeId: node.id };
  emit(run, { kind: "called", ...where, process: call.process, variables: given });
  run.arrivals.add({ nodeId: start, flowId: null, from: token.id, parent: token.id, through: {} });
  return true;
}

/** The called process has ended: what it gives back is written by the caller's mapping. */
export function endCall(run: Run, node: FlowNode, token: Token): void {
  const outputs = node.call?.outputs ?? null;
  const given = outputs ? linesAt(run, placeInside(token.id, `${node.id}/`), outputs, {}) : changedBy(run, token);
  complete(run, node, token, given);
}

/** Of all that comes back only what the call changed is written, so that parallel calls do not undo each other's work. */
function changedBy(run: Run, token: Token): Variables {
  const seen = variablesSeen(run.instance, placeOf(token));
  const held = Object.entries(run.instance.calls[token.id] ?? {});
  return Object.fromEntries(held.filter(([name, value]) => !isSame(seen[name], value)));
}
