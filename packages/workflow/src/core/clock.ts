import { addDuration, readDuration } from "./duration.ts";

/** A time in which a clock stands still, with its stated reason. `to` null: still standing. Epoch ms. */
export interface Pause {
  from: number;
  to: number | null;
  reason: string;
}

/** A running time limit. `duration` is ISO 8601 and counts calendar time. */
export interface Clock {
  startedAt: number;
  duration: string;
  pauses: Pause[];
}

/** When to warn: a share of the time left (0.25) or an amount of it in ms. */
export interface WarningRule {
  share: number | null;
  left: number | null;
}

export const DEFAULT_WARNINGS: readonly WarningRule[] = [
  { share: 0.25, left: null },
  { share: null, left: 15 * 60_000 },
];

export interface ClockReading {
  /** When the time is over, by what is known at the moment of reading: an open pause moves it on. */
  dueAt: number;
  /** Time left in ms; negative after the due time. */
  remaining: number;
  /** Share of the whole time that is left, 1 to 0; 0 after the due time. */
  share: number;
  state: "running" | "warning" | "breached" | "paused";
  /** The moments at which to warn, in order, those before the start left out. */
  warnAt: number[];
  /** How the due time came about. */
  computed: { startedAt: number; duration: string; plainDueAt: number; paused: number };
}

/** `startedAt` plus an ISO 8601 duration in epoch ms; null when the duration cannot be read. */
export function dueAt(startedAt: number, isoDuration: string): number | null {
  const duration = readDuration(isoDuration);
  return duration && addDuration(startedAt, duration);
}

/** Reads the clock at `now`; null when its duration cannot be read. Warns by all `rules`, 25 % left and 15 minutes by default. */
export function readClock(
  clock: Clock,
  now: number,
  rules: readonly WarningRule[] = DEFAULT_WARNINGS,
): ClockReading | null {
  const plainDueAt = dueAt(clock.startedAt, clock.duration);
  if (plainDueAt === null) return null;
  const paused = pausedTime(clock, now);
  const due = plainDueAt + paused;
  const whole = plainDueAt - clock.startedAt;
  const remaining = due - now;
  const warnAt = rules
    .map(({ share, left }) => due - Math.max(share === null ? 0 : whole * share, left ?? 0))
    .filter((at) => at > clock.startedAt && at < due)
    .sort((a, b) => a - b);
  const standing = clock.pauses.some((pause) => pause.from <= now && (pause.to === null || pause.to > now));
  const first = warnAt[0];
  const live = remaining <= 0 ? "breached" : first !== undefined && now >= first ? "warning" : "running";
  return {
    dueAt: due,
    remaining,
    share: whole === 0 ? 0 : Math.min(1, Math.max(0, remaining / whole)),
    state: standing && live !== "breached" ? "paused" : live,
    warnAt,
    computed: { startedAt: clock.startedAt, duration: clock.duration, plainDueAt, paused },
  };
}

/** How long the clock has stood still until `now`, overlapping pauses counted once. */
function pausedTime({ startedAt, pauses }: Clock, now: number): number {
  let total = 0;
  let until = startedAt;
  for (const { from, to } of pauses.toSorted((a, b) => a.from - b.from)) {
    const begin = Math.max(from, until);
    const end = Math.min(to ?? now, now);
    if (end > begin) total += end - begin;
    until = Math.max(until, end);
  }
  return total;
}
