import { BINS_PER_DOUBLING, binBegin } from "@quintet/cockpit/contract";

/**
 * The duration (ms) that `share` per cent of a distribution do not exceed, from its bins; null of an empty one. Within
 * a bin the durations count as evenly spread, so the error stays below the bin's width (6 %).
 */
export function percentileOf(bins: readonly (readonly [bin: number, count: number])[], share: number): number | null {
  const filled = bins.filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  const total = filled.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return null;
  const needed = (total * share) / 100;
  let below = 0;
  for (const [bin, count] of filled) {
    if (below + count >= needed) {
      const [begin, end] = [binBegin(bin), binBegin(bin + 1)];
      return begin + ((end - begin) * (needed - below)) / count;
    }
    below += count;
  }
  return binBegin((filled.at(-1)?.[0] ?? 0) + 1);
}

/** How far a percentile may be off, as a share of itself plus a second. */
export const PERCENTILE_ERROR = 2 ** (1 / BINS_PER_DOUBLING) - 1;
