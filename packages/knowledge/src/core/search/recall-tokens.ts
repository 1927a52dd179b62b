import type { QueryToken, SearchQuery } from "./query.ts";
import { type CorpusStatistics, inverseFrequency } from "./statistics.ts";

export type RecallLimits = {
  /** At most so many words are looked up, the most telling first. */
  readonly tokens: number;
  /** A word in more than this share of the corpus is left out while rarer ones exist. */
  readonly tooCommon: number;
  /** A word in at most so many documents is cheap however small the corpus, and never too common. */
  readonly cheap: number;
};

const usual: RecallLimits = { tokens: 8, tooCommon: 0.1, cheap: 300 };

/**
 * The words whose postings are read to find candidates, most telling first. Ranking, not matching, is what costs: a common
 * word adds tens of thousands of candidates and little knowledge, so it only ranks those that rarer words have found.
 */
export function recallTokens(query: SearchQuery, corpus: CorpusStatistics, limits: RecallLimits = usual): QueryToken[] {
  const present = query.tokens
    .filter(({ token, synonyms }) => [token, ...synonyms].some((word) => corpus.frequency(word) > 0))
    .map((one) => ({ one, value: one.weight * inverseFrequency(one.token, corpus) }))
    .sort((left, right) => right.value - left.value || (left.one.token < right.one.token ? -1 : 1))
    .map(({ one }) => one);
  const bound = Math.max(limits.cheap, limits.tooCommon * corpus.documents);
  const rare = present.filter(({ token }) => corpus.frequency(token) <= bound);
  return (rare.length > 0 ? rare : present).slice(0, limits.tokens);
}
