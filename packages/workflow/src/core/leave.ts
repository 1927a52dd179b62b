import type { Reason } from "./event.ts";
import type { Token } from "./instance.ts";
import { emit, flowOf, nodeOf, type Run } from "./run.ts";

export interface ChosenFlow {
  flowId: string;
  why: Reason;
}

/** Takes the token off its node and sends one new token down each chosen flow; with no flow the token ends here. */
export function leave(run: Run, token: Token, chosen: readonly ChosenFlow[]): void {
  const where = { at: run.now, tokenId: token.id, nodeId: token.nodeId };
  const { timer, boundaries } = nodeOf(run.definition, token.nodeId);
  if (timer || boundaries.length > 0) clearTimers(run, token.id);
  emit(run, { kind: "left", ...where });
  for (const { flowId, why } of chosen) {
    emit(run, { kind: "taken", ...where, flowId, why });
    run.arrivals.add({ nodeId: flowOf(run.definition, flowId).target, flowId, from: token.id, parent: token.parent });
  }
}

/** Clears whatever timers still sit on the token. */
export function clearTimers(run: Run, tokenId: number): void {
  for (const timer of Object.values(run.instance.timers)) {
    if (timer.tokenId !== tokenId) continue;
    emit(run, { kind: "timer-cleared", at: run.now, tokenId, nodeId: timer.nodeId, timerId: timer.id });
  }
}
