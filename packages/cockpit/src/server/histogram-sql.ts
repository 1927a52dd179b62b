import { type SQL, sql } from "@quintet/db";
import type { FactKind } from "../contract/facts.ts";
import { BINS_PER_DOUBLING, type HistogramName, MOST_BINS } from "../contract/histograms.ts";

/** Which facts a histogram counts: how many each stands for, and how long they took together (ms). */
const sources: Record<HistogramName, { kind: FactKind; count: string; total: string }> = {
  "contact.wait": { kind: "contact", count: "answered", total: "f.wait_ms" },
  "handling.time": { kind: "handling", count: "handled", total: "f.talk_ms + f.hold_ms + f.wrap_ms" },
  "case.resolution": { kind: "case", count: "closed", total: "f.resolution_ms" },
};

export const histogramsOf = (kind: FactKind): HistogramName[] =>
  (Object.keys(sources) as HistogramName[]).filter((name) => sources[name].kind === kind);

/** The kind of fact a histogram is counted from. */
export const kindOf = (name: HistogramName): FactKind => sources[name].kind;

export interface Counting {
  table: SQL;
  count: SQL;
  /** The bin a fact lies in, as the contract's `binOf` says. A fact of several contacts stands for their mean. */
  bin: SQL;
  counts: SQL;
}

/** How a histogram is counted from facts called `f`. */
export function countingOf(name: HistogramName): Counting {
  const { kind, count, total } = sources[name];
  const seconds = `greatest((${total})::float8 / nullif(f.${count}, 0), 0) / 1000`;
  return {
    table: sql.raw(`fact_${kind}`),
    count: sql.raw(`f.${count}`),
    bin: sql.raw(`least(${MOST_BINS - 1}, floor(${BINS_PER_DOUBLING} / ln(2.0::float8) * ln(1 + ${seconds})))::int`),
    counts: sql.raw(`f.${count} <> 0`),
  };
}
