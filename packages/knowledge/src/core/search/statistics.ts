/** What the corpus a reader may see knows of its words; never counts what the reader is not allowed to read. */
export type CorpusStatistics = {
  readonly documents: number;
  readonly frequency: (token: string) => number;
};

/** Inverse document frequency, never negative (the BM25 form, Robertson and Spärck Jones). */
export function inverseFrequency(token: string, { documents, frequency }: CorpusStatistics): number {
  const seen = Math.min(frequency(token), documents);
  return Math.log(1 + (documents - seen + 0.5) / (seen + 0.5));
}
