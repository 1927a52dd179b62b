import type { TimerRule } from "../definition.ts";
import { isCron } from "../repetition.ts";
import { firstDue } from "../timers.ts";
import { isWorkedOut } from "../written.ts";
import { expressionIn, type Tell } from "./read-expression.ts";
import { elementOf, type Source, textOf } from "./source.ts";

const KINDS = { timeDuration: "duration", timeDate: "date", timeCycle: "cycle" } as const;

/** When the event is due: a literal in ISO 8601, or an expression that is worked out when the timer is set. */
export function timerOf(event: Source | null, refuse: Tell, lacks: Tell): TimerRule | null {
  for (const property of ["timeDuration", "timeDate", "timeCycle"] as const) {
    const body = event && elementOf(event, property);
    const value = body && textOf(body, "body");
    if (!value) continue;
    const kind = KINDS[property];
    if (firstDue(kind, value, 0)) return { kind, value, expression: null };
    if (isWorkedOut(value)) return { kind, value, expression: expressionIn(value, refuse) };
    // What a drawn process says in words is no time; a time rule of another kind is named.
    (isCron(value) ? refuse : lacks)(isCron(value) ? "timer-cron" : "timer-literal", { value });
    return null;
  }
  lacks("timer-missing");
  return null;
}
