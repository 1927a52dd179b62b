import { addDuration, type Definition, readDuration, type StartOf, startsFor } from "@quintet/workflow/core";

/** The start event that a message or signal of this name starts the process by; null when there is none. */
export function startFor(definition: Definition, kind: "message" | "signal", name: string): string | null {
  const found = startsFor(definition).find((start) => start.kind === kind && start.listensTo === name);
  return found?.nodeId ?? null;
}

/** The timer start event that is due first, counted from the beginning of the clock, if it is due at `now` (epoch ms). */
export function nextTimerStart(definition: Definition, now: number): string | null {
  const due = startsFor(definition)
    .map((start) => ({ id: start.nodeId, at: firstDue(start) }))
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at - b.at);
  return due[0]?.id ?? null;
}

/** Never, where the time is worked out by an expression: before the start there are no variables to work it out from. */
function firstDue({ timer }: StartOf): number {
  if (!timer || timer.expression) return Number.POSITIVE_INFINITY;
  const parts = timer.value
    .trim()
    .replace(/^R\d*\//, "")
    .split("/");
  const [first = ""] = parts;
  const duration = readDuration(first);
  if (duration) return addDuration(0, duration);
  const at = Date.parse(first);
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
}
