import type { AlarmRule } from "../../contract/alarm.ts";
import type { AlarmState } from "../../contract/enums.ts";

export type Severity = "normal" | "attention" | "alarm";
const rank: Record<Severity, number> = { normal: 0, attention: 1, alarm: 2 };

/** How an alarm stands. Times are ms since 1970. */
export interface Standing {
  state: AlarmState;
  severity: Severity;
  value: number | null;
  since: number;
  /** Since when its value has been better than what it stands for by the rule's margin. */
  betterSince: number | null;
  heardAt: number;
  acknowledgedBy: string | null;
}

export const beginning = (now: number): Standing => ({
  state: "normal",
  severity: "normal",
  value: null,
  since: now,
  betterSince: null,
  heardAt: now,
  acknowledgedBy: null,
});

type Levels = Pick<AlarmRule, "bad" | "attention" | "alarm" | "margin" | "holdSeconds" | "staleSeconds">;

/** How bad a value is; a level itself is already bad. `ease` asks it to be so much better. */
function severityOf(value: number, { bad, attention, alarm }: Levels, ease = 0): Severity {
  const worse = (level: number) => (bad === "below" ? value <= level + ease : value >= level - ease);
  if (worse(alarm)) return "alarm";
  return worse(attention) ? "attention" : "normal";
}

const stateOf = (severity: Severity): AlarmState => severity;

function settled(standing: Standing, severity: Severity, now: number): Standing {
  const state = stateOf(severity);
  // What somebody has seen stays seen while it gets no worse.
  const seen = standing.acknowledgedBy !== null && severity !== "normal" && rank[severity] <= rank[standing.severity];
  const next: AlarmState = seen ? "acknowledged" : state;
  return {
    ...standing,
    severity,
    state: next,
    since: next === standing.state ? standing.since : now,
    betterSince: null,
    acknowledgedBy: seen ? standing.acknowledgedBy : null,
  };
}

/**
 * The next standing at `now`, with a value or without one (KPI-5). It gets worse at once; better only when the value
 * has been better by the margin for as long as the rule holds; and stale when nothing has been heard for too long.
 */
export function nextState(standing: Standing, value: number | null, rule: Levels, now: number): Standing {
  if (value === null) {
    const silent = now - standing.heardAt >= rule.staleSeconds * 1000;
    if (!silent || standing.state === "stale") return { ...standing, value: null, betterSince: null };
    return { ...standing, value: null, state: "stale", since: now, betterSince: null };
  }
  const heard = { ...standing, value, heardAt: now };
  const severity = severityOf(value, rule);
  // After silence one begins anew.
  if (standing.state === "stale") return settled({ ...heard, severity: "normal", acknowledgedBy: null }, severity, now);
  if (rank[severity] > rank[standing.severity]) return settled({ ...heard, acknowledgedBy: null }, severity, now);
  const eased = severityOf(value, rule, rule.margin);
  if (rank[eased] >= rank[standing.severity]) return { ...heard, betterSince: null };
  const betterSince = standing.betterSince ?? now;
  if (now - betterSince < rule.holdSeconds * 1000) return { ...heard, betterSince };
  return settled(heard, eased, now);
}

/** Somebody has seen it. Only what is bad can be acknowledged. */
export function acknowledged(
  standing: Standing,
  by: string,
  now: number,
): { ok: true; standing: Standing } | { ok: false; reason: "nothing-to-acknowledge" | "already-acknowledged" } {
  if (standing.state === "acknowledged") return { ok: false, reason: "already-acknowledged" };
  if (standing.state !== "attention" && standing.state !== "alarm")
    return { ok: false, reason: "nothing-to-acknowledge" };
  return { ok: true, standing: { ...standing, state: "acknowledged", since: now, acknowledgedBy: by } };
}
