import type { FlowNode, TimerRule } from "./definition.ts";
import { addDuration, readDuration, readMoment } from "./duration.ts";
import type { SetTimer } from "./instance.ts";
import { plain } from "./plain.ts";
import { readRepetition } from "./repetition.ts";
import { emit, type Run, refuse } from "./run.ts";
import { evaluateAt, type Place } from "./scope.ts";

/** Sets the timer of event `node` on a token; refuses the step when an expression gives no readable time. */
export function setTimer(run: Run, node: FlowNode, tokenId: number, place: Place) {
  if (!node.timer) return;
  const text = timerText(run, node.timer, place);
  const due = text === null ? null : firstDue(node.timer.kind, text, run.now);
  if (!due) return refuse(run, "timer-unreadable", { node: node.name || node.id, value: text ?? "null" });
  const timerId = run.instance.next.timer;
  emit(run, { kind: "timer-set", at: run.now, tokenId, nodeId: node.id, timerId, ...due });
}

/** Marks the timer fired. A cycle overdue by several slots fires once and goes on at the next slot of its own grid. */
export function markFired(run: Run, timer: SetTimer): void {
  const { id: timerId, tokenId, nodeId, dueAt } = timer;
  const { skipped, again } = nextSlot(timer, run.now);
  emit(run, { kind: "fired", at: run.now, tokenId, nodeId, timerId, dueAt, skipped, again });
}

/** The timers due at the moment of the run, the longest overdue first. */
export const dueTimers = (run: Run): SetTimer[] =>
  Object.values(run.instance.timers)
    .filter((timer) => timer.dueAt <= run.now)
    .sort((a, b) => a.dueAt - b.dueAt || a.id - b.id);

function timerText(run: Run, rule: TimerRule, place: Place): string | null {
  if (!rule.expression) return rule.value;
  const value = plain(evaluateAt(run, place, rule.expression).value);
  return value === null ? null : String(value);
}

/** When a rule with this text is first due, counted from `now`; null when the text is not of that kind. */
export function firstDue(kind: TimerRule["kind"], text: string, now: number): Pick<SetTimer, "dueAt" | "cycle"> | null {
  if (kind === "date") {
    const at = readMoment(text);
    return at === null ? null : { dueAt: at, cycle: null };
  }
  const cycle = kind === "cycle" ? readRepetition(text) : null;
  const duration = readDuration(cycle ? cycle.every : text);
  if (!duration || (kind === "cycle" && (!cycle || cycle.times === 0))) return null;
  const dueAt = cycle?.from ?? addDuration(now, duration);
  return { dueAt, cycle: cycle && { every: cycle.every, left: cycle.times } };
}

/** The next time of a timer that has fired: a cycle goes on at the first slot of its own grid after `now`. */
export function nextSlot({ dueAt, cycle }: Pick<SetTimer, "dueAt" | "cycle">, now: number) {
  const duration = cycle && readDuration(cycle.every);
  if (!cycle || !duration) return { skipped: 0, again: null };
  let slots = duration.months === 0 ? Math.max(1, Math.floor((now - dueAt) / duration.ms)) : 1;
  while (addDuration(dueAt, duration, slots) <= now) slots += 1;
  const left = cycle.left === null ? null : cycle.left - slots;
  const over = left !== null && left <= 0;
  const skipped = (left !== null && left < 0 ? slots + left : slots) - 1;
  return { skipped, again: over ? null : { dueAt: addDuration(dueAt, duration, slots), left } };
}
