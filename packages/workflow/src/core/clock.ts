import {
  type BusinessCalendar,
  businessMs,
  HORIZON,
  type Stretch,
  stretches,
  workingBetween,
} from "./calendar/working-time.ts";
import { addDuration, readDuration } from "./duration.ts";

/** A time in which a clock stands still, with its stated reason. `to` null: still standing. Epoch ms. */
export interface Pause {
  from: number;
  to: number | null;
  reason: string;
}

/** A running time limit. Without a calendar its ISO 8601 durations count around the clock, else business time. */
export interface Clock {
  startedAt: number;
  duration: string;
  pauses: readonly Pause[];
  calendar?: BusinessCalendar | null;
  /** Durations granted on top, in the clock's own time. */
  extensions?: readonly string[];
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
  /** Time left in ms of the clock's own time; negative after the due time. */
  remaining: number;
  /** Share of the whole time that is left, 1 to 0; 0 after the due time. */
  share: number;
  state: "running" | "warning" | "breached" | "paused";
  /** The moments at which to warn, in order, those before the start left out. */
  warnAt: number[];
  /** How the due time came about. `amount` is the whole time in ms of the clock's own time. */
  computed: { startedAt: number; duration: string; plainDueAt: number; paused: number; amount: number };
}

/** `startedAt` plus an ISO 8601 duration in epoch ms; null when the duration cannot be read. */
export function dueAt(startedAt: number, isoDuration: string): number | null {
  const duration = readDuration(isoDuration);
  return duration && addDuration(startedAt, duration);
}

/** The whole time of a clock in ms of its own time; null when a duration cannot be read. */
export function amountOf({ startedAt, duration, extensions = [], calendar }: Clock): number | null {
  let sum = 0;
  for (const iso of [duration, ...extensions]) {
    const ms = calendar ? businessMs(calendar, iso) : afterwards(startedAt + sum, iso);
    if (ms === null) return null;
    sum += ms;
  }
  return sum;
}

const afterwards = (at: number, iso: string): number | null => {
  const due = dueAt(at, iso);
  return due === null ? null : due - at;
};

/** Pauses until `now`, in order, overlapping ones melted into one. */
function standstills(pauses: readonly Pause[], now: number): { from: number; to: number }[] {
  const melted: { from: number; to: number }[] = [];
  for (const { from, to } of pauses.toSorted((a, b) => a.from - b.from)) {
    const end = to ?? Math.max(now, from);
    const last = melted.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, end);
    else if (end > from) melted.push({ from, to: end });
  }
  return melted;
}

/** What of a stretch is outside the standstills. */
function moving({ day, from, to }: Stretch, still: readonly { from: number; to: number }[]): Stretch[] {
  const parts: Stretch[] = [];
  let at = from;
  for (const pause of still) {
    if (pause.to <= at || pause.from >= to) continue;
    if (pause.from > at) parts.push({ day, from: at, to: pause.from });
    at = Math.max(at, pause.to);
  }
  if (at < to) parts.push({ day, from: at, to });
  return parts;
}

/** The stretches a clock counts from its start on, until `amount` ms are counted; the last one ends at the due time. */
export function* countedStretches(clock: Clock, amount: number, now: number, until: number): Generator<Stretch> {
  if (!clock.calendar) return;
  const still = standstills(clock.pauses, now);
  let left = amount;
  for (const stretch of stretches(clock.calendar, clock.startedAt, until)) {
    for (const part of moving(stretch, still)) {
      const counted = { ...part, to: Math.min(part.to, part.from + left) };
      yield counted;
      left -= counted.to - counted.from;
      if (left <= 0) return;
    }
  }
}

/** The instant at which `amount` ms of the clock's own time have passed since its start, standstills left out. */
function passed(clock: Clock, amount: number, now: number): number | null {
  if (amount <= 0) return clock.startedAt;
  if (clock.calendar) {
    let [counted, end] = [0, clock.startedAt];
    for (const stretch of countedStretches(clock, amount, now, clock.startedAt + HORIZON)) {
      counted += stretch.to - stretch.from;
      end = stretch.to;
    }
    return counted < amount ? null : end;
  }
  let due = clock.startedAt + amount;
  for (const { from, to } of standstills(clock.pauses, now)) {
    if (from < due) due += Math.max(0, to - Math.max(from, clock.startedAt));
  }
  return due;
}

/** When a clock is due by what is known at `now`; null when its duration cannot be read or its calendar never works. */
export function clockDueAt(clock: Clock, now: number): number | null {
  const amount = amountOf(clock);
  return amount === null ? null : passed(clock, amount, now);
}

/** The moments at which to warn, in order; those not between start and due time left out. */
export function warnMoments(clock: Clock, now: number, rules: readonly WarningRule[] = DEFAULT_WARNINGS): number[] {
  const amount = amountOf(clock);
  const due = amount === null ? null : passed(clock, amount, now);
  if (amount === null || due === null) return [];
  return rules
    .map(({ share, left }) => amount - Math.max(share === null ? 0 : amount * share, left ?? 0))
    .flatMap((before) => (before <= 0 ? [] : (passed(clock, before, now) ?? [])))
    .filter((at) => at > clock.startedAt && at < due)
    .sort((a, b) => a - b);
}

/** Reads the clock at `now`; null when its duration cannot be read. Warns by all `rules`, 25 % left and 15 minutes by default. */
export function readClock(
  clock: Clock,
  now: number,
  rules: readonly WarningRule[] = DEFAULT_WARNINGS,
): ClockReading | null {
  const amount = amountOf(clock);
  if (amount === null) return null;
  const due = passed(clock, amount, now);
  const plainDueAt = passed({ ...clock, pauses: [] }, amount, now);
  if (due === null || plainDueAt === null) return null;
  const between = (from: number, to: number) => (clock.calendar ? workingBetween(clock.calendar, from, to) : to - from);
  const remaining = due >= now ? between(now, due) : -between(due, now);
  const warnAt = warnMoments(clock, now, rules);
  const standing = clock.pauses.some((pause) => pause.from <= now && (pause.to === null || pause.to > now));
  const first = warnAt[0];
  const live = now >= due ? "breached" : first !== undefined && now >= first ? "warning" : "running";
  return {
    dueAt: due,
    remaining,
    share: amount === 0 ? 0 : Math.min(1, Math.max(0, remaining / amount)),
    state: standing && live !== "breached" ? "paused" : live,
    warnAt,
    computed: { startedAt: clock.startedAt, duration: clock.duration, plainDueAt, paused: due - plainDueAt, amount },
  };
}
