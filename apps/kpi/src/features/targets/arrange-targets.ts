import type { Target } from "@quintet/kpi/contract";

/** A target with how deep it stands in its tree. */
export interface PlacedTarget {
  target: Target;
  depth: number;
}

/** Targets as a list from the top down, each followed by those below it; what hangs below nothing stands at the top. */
export function arrangeTargets(targets: readonly Target[]): PlacedTarget[] {
  const known = new Set(targets.map(({ id }) => id));
  const below = (parentId: string | null, depth: number): PlacedTarget[] =>
    targets
      .filter((one) => (one.parentId !== null && known.has(one.parentId) ? one.parentId : null) === parentId)
      .flatMap((target) => [{ target, depth }, ...below(target.id, depth + 1)]);
  return below(null, 0);
}

const OFFSET = 8 * 3_600_000;

/** The periods one sets targets for: the months around now, the quarters and the year, in Asia/Shanghai. */
export function periodsAround(now: number): string[] {
  const [year = 0, month = 1] = new Date(now + OFFSET).toISOString().split("-").map(Number);
  const months = [-1, 0, 1, 2].map((step) => {
    const at = new Date(Date.UTC(year, month - 1 + step, 1));
    return at.toISOString().slice(0, 7);
  });
  const quarters = [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
  return [...months, ...quarters, String(year)];
}
