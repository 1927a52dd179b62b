/** Median and ninetieth percentile of durations in ms, and their sum; nulls when there are none. */
export interface Durations {
  count: number;
  median: number | null;
  p90: number | null;
  total: number;
}

/** The value below which `share` (0..1) of sorted values lie, straight between neighbours (Hyndman & Fan 1996, type 7). */
function quantile(sorted: ArrayLike<number>, share: number): number | null {
  if (sorted.length === 0) return null;
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

export function durationsOf(values: readonly number[]): Durations {
  const sorted = Float64Array.from(values).sort();
  let total = 0;
  for (const value of sorted) total += value;
  const whole = (value: number | null) => (value === null ? null : Math.round(value));
  return {
    count: sorted.length,
    median: whole(quantile(sorted, 0.5)),
    p90: whole(quantile(sorted, 0.9)),
    total: Math.round(total),
  };
}
