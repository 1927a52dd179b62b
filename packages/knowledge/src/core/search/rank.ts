import type { ArticleKind } from "../../contract/index.ts";
import { impactScale } from "./impact.ts";
import type { QueryToken, SearchQuery } from "./query.ts";
import { type CorpusStatistics, inverseFrequency } from "./statistics.ts";

/** What is known of one found article before it is ordered; only what the reader may read is ever a candidate. */
export type Candidate = {
  readonly id: string;
  /** Folded title. */
  readonly title: string;
  /** Impact (0 to `impactScale`) of each searched word that stands in the article. */
  readonly hits: ReadonlyMap<string, number>;
  /** Which of the query's bigrams stand in title or keywords. */
  readonly bigrams: ReadonlySet<string>;
  /** Whether the query's pinyin begins one of the article's pinyin forms. */
  readonly pinyin: boolean;
  readonly kind: ArticleKind;
  readonly changedAt: Date;
  /** Times opened or sent in the last 90 days. */
  readonly uses: number;
  /** Share of "useful" among the verdicts, 0 to 1; null while nobody has judged. */
  readonly rating: number | null;
};

/** Points by reason; their sum is the score, so every place in the list can be explained. */
export type ScoreParts = {
  readonly text: number;
  readonly literal: number;
  readonly pinyin: number;
  readonly kind: number;
  readonly freshness: number;
  readonly use: number;
  readonly rating: number;
};
export type Ranked = { readonly id: string; readonly score: number; readonly parts: ScoreParts };

const most: ScoreParts = { text: 70, literal: 20, pinyin: 25, kind: 2, freshness: 2, use: 3, rating: 2 };
const synonymShare = 0.85;
const halfLifeDays = 180;
const manyUses = 1000;
const day = 86_400_000;

/** How directly a kind answers somebody who has a customer waiting. */
const kindShare: Record<ArticleKind, number> = {
  "known-error": 1,
  policy: 0.9,
  service: 0.9,
  process: 0.9,
  product: 0.9,
  script: 0.7,
  platform: 0.6,
  form: 0.5,
  regulation: 0.4,
  mnemonic: 0.4,
  industry: 0.3,
  course: 0.2,
};

/** Best of the word and its synonyms: rarity × impact, and the most that word could give. */
function tokenScore({ token, synonyms, weight }: QueryToken, hits: Candidate["hits"], corpus: CorpusStatistics) {
  const own = inverseFrequency(token, corpus);
  const best = synonyms.reduce(
    (score, word) =>
      Math.max(score, synonymShare * Math.min(own, inverseFrequency(word, corpus)) * (hits.get(word) ?? 0)),
    own * (hits.get(token) ?? 0),
  );
  return { found: (weight * best) / impactScale, possible: weight * own };
}

function textShare(query: SearchQuery, candidate: Candidate, corpus: CorpusStatistics): number {
  let found = 0;
  let possible = 0;
  for (const token of query.tokens) {
    const score = tokenScore(token, candidate.hits, corpus);
    found += score.found;
    possible += score.possible;
  }
  return possible === 0 ? 0 : found / possible;
}

function literalShare(query: SearchQuery, { title, bigrams }: Candidate): number {
  if (query.literal !== "" && title.includes(query.literal)) return 1;
  return query.bigrams.length === 0 ? 0 : (0.9 * bigrams.size) / query.bigrams.length;
}

function partsOf(query: SearchQuery, candidate: Candidate, corpus: CorpusStatistics, now: Date): ScoreParts {
  const age = Math.max(0, now.getTime() - candidate.changedAt.getTime()) / day;
  return {
    text: most.text * textShare(query, candidate, corpus),
    literal: most.literal * literalShare(query, candidate),
    pinyin: candidate.pinyin && query.pinyin !== null ? most.pinyin : 0,
    kind: most.kind * kindShare[candidate.kind],
    freshness: most.freshness * 0.5 ** (age / halfLifeDays),
    use: most.use * Math.min(1, Math.log1p(Math.max(0, candidate.uses)) / Math.log1p(manyUses)),
    rating: most.rating * (candidate.rating ?? 0.5),
  };
}

/**
 * Orders candidates by score, best first; equal scores by id, so that the order is always the same.
 * Text score is BM25-like: rarity × stored impact, summed over the query's words, as a share of what was possible.
 */
export function rank(
  candidates: readonly Candidate[],
  query: SearchQuery,
  corpus: CorpusStatistics,
  now: Date,
): Ranked[] {
  return candidates
    .map((candidate) => {
      const parts = partsOf(query, candidate, corpus, now);
      return { id: candidate.id, parts, score: Object.values(parts).reduce((sum, part) => sum + part, 0) };
    })
    .sort((left, right) => right.score - left.score || (left.id < right.id ? -1 : 1));
}
