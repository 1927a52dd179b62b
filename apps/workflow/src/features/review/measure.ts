import type { FiguresView } from "@quintet/workflow/contract";
import type { Measure } from "./review-address.ts";

/** The value of a measure at an activity: medians for times, counts for the rest; null where nothing is known. */
export function measured(
  { waiting, working, visits, returns, breaches }: FiguresView,
  measure: Measure,
): number | null {
  if (measure === "waiting") return waiting.median;
  if (measure === "working") return working.median;
  return { visits, returns, breaches }[measure];
}

export const isTime = (measure: Measure): boolean => measure === "waiting" || measure === "working";

/** A way with repeats put together: A, A, B becomes A twice and B. */
export function gathered(path: readonly (string | null)[]): { activity: string | null; times: number }[] {
  const steps: { activity: string | null; times: number }[] = [];
  for (const activity of path) {
    const last = steps.at(-1);
    if (last && activity !== null && last.activity === activity) last.times += 1;
    else steps.push({ activity, times: 1 });
  }
  return steps;
}
