import type { Indicator } from "@quintet/kpi/contract";
import type { Value } from "../data/use-numbers.ts";
import type { Grain, Span } from "../period/period.ts";

export interface CoursePoint {
  at: number;
  value: number | null;
}

const lengths: Record<Grain, number> = { hour: 3_600_000, day: 86_400_000 };

/**
 * Every interval of a span up to `now`. Where there are no facts a count is zero, a ratio has no data, and a stock is
 * what it was. Buckets begin at full hours or at midnight in Asia/Shanghai, as `from` does.
 */
export function fillCourse(
  values: readonly Pick<Value, "bucket" | "value">[],
  { rule, span, grain, now }: { rule: Indicator["rule"]; span: Span; grain: Grain; now: number },
): CoursePoint[] {
  const known = new Map(values.flatMap(({ bucket, value }) => (bucket === null ? [] : [[Date.parse(bucket), value]])));
  const end = Math.min(Date.parse(span.until), now);
  const points: CoursePoint[] = [];
  let last: number | null = null;
  for (let at = Date.parse(span.from); at < end; at += lengths[grain]) {
    const own = known.get(at);
    if (own !== undefined) last = own;
    const absent = rule === "additive" ? 0 : rule === "snapshot" ? last : null;
    points.push({ at, value: own === undefined ? absent : own });
  }
  // Nothing at all is no data, not a day of zeros.
  return known.size === 0 ? [] : points;
}
