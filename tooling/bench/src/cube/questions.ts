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

/** The upper end of the bin in which the 95th per cent lies, ms. */
export function p95Of(bins: readonly (readonly [number, number])[]): number {
  const total = bins.reduce((sum, [, count]) => sum + count, 0);
  let below = 0;
  for (const [bin, count] of [...bins].sort(([a], [b]) => a - b)) {
    below += count;
    if (below >= total * 0.95) return binBegin(bin + 1);
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
