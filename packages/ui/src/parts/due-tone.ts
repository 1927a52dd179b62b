import type { Tone } from "./tone.tsx";

export type DueInput = {
  /** Milliseconds; negative when over. */
  left: number;
  /** Milliseconds of the whole time limit, when known. */
  total?: number | undefined;
};

const lastQuarter = 0.25;
const tenMinutes = 600_000;
const minute = 60_000;

/** Over is bad; the last quarter (or the last 10 minutes of an unknown whole) asks for attention; before that all is well. */
export function dueTone({ left, total }: DueInput): Extract<Tone, "ok" | "attention" | "bad"> {
  if (left <= 0) return "bad";
  const near = total !== undefined && total > 0 ? left / total <= lastQuarter : left <= tenMinutes;
  return near ? "attention" : "ok";
}

/**
 * The milliseconds a clock shows for the milliseconds left (or over): whole seconds within ten minutes, a second that
 * has begun still counted as left; whole minutes beyond, never more than there is, so that far clocks stand still.
 */
export function shownTime(left: number): number {
  const far = Math.abs(left);
  if (far > tenMinutes) return Math.floor(far / minute) * minute;
  return left > 0 ? Math.ceil(left / 1000) * 1000 : Math.floor(far / 1000) * 1000;
}
