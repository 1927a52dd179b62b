import {
  binBegin,
  HistogramQuestion,
  HistogramRow,
  MeasureAnswer,
  MeasureQuestion,
  readHistograms,
  readMeasures,
} from "@quintet/cockpit/contract";
import { query } from "@quintet/rpc";
import { z } from "zod";

const permission = { name: "bench.ask", roles: ["executive" as const] };

/** The cube and its distributions, asked as any procedure asks: recognised, behind both gates, in a transaction. */
export const askSums = query({
  permission,
  input: MeasureQuestion,
  output: MeasureAnswer,
  run: (look) => look.ask(readMeasures, look.input),
});
export const askWaits = query({
  permission,
  input: HistogramQuestion,
  output: z.array(HistogramRow),
  run: async (look) => (await look.ask(readHistograms, { questions: [look.input] }))[0] ?? [],
});

/** The 95th percentile in ms, durations counting as evenly spread within their bin. */
export function p95Of(bins: readonly (readonly [number, number])[]): number {
  const needed = bins.reduce((sum, [, count]) => sum + count, 0) * 0.95;
  let below = 0;
  for (const [bin, count] of [...bins].sort(([a], [b]) => a - b)) {
    if (below + count >= needed) {
      const [begin, end] = [binBegin(bin), binBegin(bin + 1)];
      return begin + ((end - begin) * (needed - below)) / count;
    }
    below += count;
  }
  return 0;
}

export interface Case {
  name: string;
  aimMs: number;
  ours(): Promise<Map<string, number>>;
  theirs: string;
  /** How far values may differ, as a share: sums not at all, percentiles by a bin. */
  tolerance: number;
}
