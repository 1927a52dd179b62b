import { monthOf, type Span } from "../day.ts";

const two = (month: number): string => String(month).padStart(2, "0");

/** A month, a quarter (`2026-Q3`) or a year as a span in Asia/Shanghai. */
export function periodSpan(period: string): Span {
  const [year = "", part] = period.split("-");
  if (part?.startsWith("Q")) {
    const first = (Number(part.slice(1)) - 1) * 3 + 1;
    return { from: monthOf(`${year}-${two(first)}`).from, until: monthOf(`${year}-${two(first + 2)}`).until };
  }
  if (part) return monthOf(period);
  return { from: monthOf(`${year}-01`).from, until: monthOf(`${year}-12`).until };
}
