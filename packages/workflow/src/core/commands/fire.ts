import type { SetTimer } from "../instance.ts";
import { nodeOf, type Run, refuse } from "../run.ts";
import { settle } from "../settle.ts";
import { dueTimers, markFired } from "../timers.ts";
import { trigger } from "../trigger.ts";

/** Fires one timer. A timer that is gone was cleared or has fired: the late caller is told, and nothing happens twice. */
export function fire(run: Run, timerId: number) {
  const timer = run.instance.timers[timerId];
  const values = { timer: String(timerId) };
  if (!timer)
    return refuse(run, timerId < run.instance.next.timer && timerId > 0 ? "timer-gone" : "unknown-timer", values);
  if (timer.dueAt > run.now) return refuse(run, "not-due", values);
  fireNow(run, timer);
}

/** Fires all timers due at the start of the tick; one that is set or cleared meanwhile is for the next tick or for none. */
export function tick(run: Run): void {
  for (const { id } of dueTimers(run)) {
    const timer = run.instance.timers[id];
    if (timer) fireNow(run, timer);
    settle(run);
  }
}

function fireNow(run: Run, timer: SetTimer): void {
  markFired(run, timer);
  trigger(run, nodeOf(run.definition, timer.nodeId), timer.tokenId, {});
}
