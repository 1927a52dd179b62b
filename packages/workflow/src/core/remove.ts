import type { Event } from "./event.ts";
import { type Token, tokensOf } from "./instance.ts";
import { clearTimers } from "./leave.ts";
import { emit, type Run } from "./run.ts";

type Because = Extract<Event, { kind: "removed" }>["because"];

/** Takes a token away with everything that hangs on it: tasks, timers, waits and, in a scope, all tokens inside. */
export function removeToken(run: Run, token: Token, because: Because): void {
  removeScope(run, token.id, because);
  const where = { at: run.now, tokenId: token.id, nodeId: token.nodeId };
  for (const task of Object.values(run.instance.tasks)) {
    if (task.tokenId === token.id) emit(run, { kind: "cancelled", ...where, taskId: task.id });
  }
  clearTimers(run, token.id);
  emit(run, { kind: "removed", ...where, because });
}

/** Takes away all tokens directly or deeply inside a scope (null is the whole instance), also those under way. */
export function removeScope(run: Run, parent: number | null, because: Because): void {
  for (const token of tokensOf(run.instance)) {
    if (token.parent === parent && run.instance.tokens[token.id]) removeToken(run, token, because);
  }
  for (const arrival of run.arrivals) if (arrival.parent === parent) run.arrivals.delete(arrival);
}
