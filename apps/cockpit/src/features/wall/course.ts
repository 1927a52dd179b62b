export interface Point {
  at: string;
  value: number | null;
}
export interface Course {
  /** Lines, one for each stretch without a gap, as SVG paths. */
  lines: string[];
  /** Where a single hour stands alone between two gaps. */
  dots: { x: number; y: number }[];
  last: { x: number; y: number; value: number } | null;
  low: number;
  high: number;
  targetY: number | null;
}

const HOUR = 3_600_000;

/** The beginning of the day in Asia/Shanghai, as epoch ms. */
export const midnightOf = (now: number): number => Math.floor((now + 8 * HOUR) / (24 * HOUR)) * 24 * HOUR - 8 * HOUR;

/** Lowest and highest value to draw, with some air, so that a flat day is a line in the middle. */
function rangeOf(values: readonly number[]): { low: number; high: number } {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = Math.max((high - low) * 0.12, Math.abs(high) * 0.01, 0.5);
  return { low: Math.max(0, low - air), high: high + air };
}

/**
 * Today's hours from midnight to `now` as lines within `width` × `height` px. Hours without data leave a gap: a line
 * across it would claim what nobody knows. Hours that have not begun are left out.
 */
export function drawCourse(
  points: readonly Point[],
  { width, height, now, target }: { width: number; height: number; now: number; target: number | null },
): Course | null {
  const start = midnightOf(now);
  const end = Math.max(start + HOUR, now);
  const known = points
    .map(({ at, value }) => ({ at: Date.parse(at), value }))
    .filter((point): point is { at: number; value: number } => point.value !== null && point.at <= now);
  if (known.length === 0) return null;
  const { low, high } = rangeOf([...known.map(({ value }) => value), ...(target === null ? [] : [target])]);
  const x = (at: number) => ((Math.min(at + HOUR / 2, end) - start) / (end - start)) * width;
  const y = (value: number) => height - ((value - low) / (high - low)) * height;
  const stretches: { at: number; x: number; y: number }[][] = [];
  for (const point of known) {
    const place = { at: point.at, x: x(point.at), y: y(point.value) };
    const stretch = stretches.at(-1);
    const before = stretch?.at(-1);
    if (stretch && before && point.at - before.at <= HOUR) stretch.push(place);
    else stretches.push([place]);
  }
  const final = known.at(-1);
  return {
    lines: stretches
      .filter((stretch) => stretch.length > 1)
      .map((stretch) => stretch.map((one, n) => `${n ? "L" : "M"}${one.x.toFixed(1)} ${one.y.toFixed(1)}`).join("")),
    dots: stretches
      .filter((stretch) => stretch.length === 1)
      .flat()
      .map(({ x: left, y: top }) => ({ x: left, y: top })),
    last: final ? { x: x(final.at), y: y(final.value), value: final.value } : null,
    low,
    high,
    targetY: target === null ? null : y(target),
  };
}
