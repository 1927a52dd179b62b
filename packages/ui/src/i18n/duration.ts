export type DurationUnit = "day" | "hour" | "minute" | "second";
export type DurationPart = { unit: DurationUnit; count: number };

const lengths: readonly (readonly [DurationUnit, number])[] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1_000],
];

/**
 * Splits milliseconds into at most two neighbouring units, the greatest first, as people say it: 4 天, 1 小时 12 分,
 * 18 秒. Seconds are left out from one hour on, the second unit where it is 0. Whole seconds; negative counts as 0.
 */
export function durationParts(ms: number): DurationPart[] {
  const whole = Math.max(0, Math.floor(ms / 1000)) * 1000;
  const start = lengths.findIndex(([, length]) => whole >= length);
  if (start === -1) return [{ unit: "second", count: 0 }];
  let rest = whole;
  const parts: DurationPart[] = [];
  for (const [unit, length] of lengths.slice(start, start + 2)) {
    const count = Math.floor(rest / length);
    rest -= count * length;
    if (count > 0) parts.push({ unit, count });
  }
  return parts;
}

type Translate = (
  key: `time.${DurationUnit}` | "time.left" | "time.over",
  values: Record<string, string | number>,
) => string;

/** A duration in milliseconds, in words. */
export function formatDuration(ms: number, words: Translate): string {
  return durationParts(ms)
    .map(({ unit, count }) => words(`time.${unit}`, { count }))
    .join(" ");
}

/** `还剩 18 秒` before the instant, `已超时 12 分` after it. Seconds that have begun still count as left. */
export function formatRemaining(msLeft: number, words: Translate): string {
  if (msLeft <= 0) return words("time.over", { time: formatDuration(-msLeft, words) });
  return words("time.left", { time: formatDuration(Math.ceil(msLeft / 1000) * 1000, words) });
}
