import { Instant, port } from "@quintet/kernel";
import { z } from "zod";
import { MeasureQuestion } from "./measures.ts";

/** What has a distribution: waits before an answer, handling times, times from a case's opening to its closing. */
export const HistogramName = z.enum(["contact.wait", "handling.time", "case.resolution"]);
export type HistogramName = z.infer<typeof HistogramName>;

/** Bins per doubling: a bin's ends differ by 6 %. */
export const BINS_PER_DOUBLING = 12;
/** Up to half a year; whatever is longer lies in the last one. */
export const MOST_BINS = 300;

/** Where bin `bin` begins, in ms: finer below a second, by equal ratios above. */
export const binBegin = (bin: number): number => 1000 * (2 ** (bin / BINS_PER_DOUBLING) - 1);
/** The bin of a duration in ms. */
export const binOf = (ms: number): number =>
  Math.min(MOST_BINS - 1, Math.floor(BINS_PER_DOUBLING * Math.log2(1 + Math.max(0, ms) / 1000)));

/** The name of one bin among measures and sums. Bins of parts add up to those of the whole. */
export const binName = (histogram: HistogramName, bin: number): string => `${histogram}#${bin}`;

export const HistogramQuestion = MeasureQuestion.omit({ measures: true }).extend({ histogram: HistogramName });
export type HistogramQuestion = z.infer<typeof HistogramQuestion>;
export const HistogramRow = z.strictObject({
  bucket: Instant.nullable(),
  key: z.string().nullable(),
  acrossKey: z.string().nullable(),
  /** How many lie in which bin. */
  bins: z.array(z.tuple([z.number().int(), z.number()])),
});
export type HistogramRow = z.infer<typeof HistogramRow>;

/** Distributions with the asker's own rights, in the order of the questions. */
export const readHistograms = port(
  "cockpit.read-histograms",
  z.strictObject({ questions: z.array(HistogramQuestion).max(100) }),
  z.array(z.array(HistogramRow)),
);
