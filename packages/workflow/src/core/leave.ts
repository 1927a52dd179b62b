import type { Reason } from "./event.ts";
import type { Token, Variables } from "./instance.ts";
import { emit, flowOf, nodeOf, type Run } from "./run.ts";
import { eventSubsOf } from "./tables.ts";

export interface ChosenFlow {
  flowId: string;
  why: Reason;
  /** What the event at the end of the flow has brought, where it has come already. */
  through?: Variables;
}

/** Takes the token off its node and sends one new token down each chosen flow; with no flow the token ends here. */
export function leave(run: Run, token: Token, chosen: readonly ChosenFlow[]): void {
  const where = { at: run.now, tokenId: token.id, nodeId: token.nodeId };
  const { timer, boundaries, type } = nodeOf(run.definition, token.nodeId);
  const listens = timer || boundaries.length > 0 || type === "event-based-gateway";
  if (listens || eventSubsOf(run.definition, token.nodeId).length > 0) clearTimers(run, token.id);
  emit(run, { kind: "left", ...where });
  for (const { flowId, why, through } of chosen) {
    emit(run, { kind: "taken", ...where, flowId, why });
    const next = { nodeId: flowOf(run.definition, flowId).target, flowId, from: token.id, parent: token.parent };
    run.arrivals.add({ ...next, ...(through && { through }) });
  }
}

/** Clears whatever timers still sit on the token. */
export function clearTimers(run: Run, tokenId: number): void {
  for (const timer of Object.values(run.instance.timers)) {
    if (timer.tokenId !== tokenId) continue;
    emit(run, { kind: "timer-cleared", at: run.now, tokenId, nodeId: timer.nodeId, timerId: timer.id });
  }
}
