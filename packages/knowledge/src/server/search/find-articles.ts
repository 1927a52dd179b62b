import type { Look } from "@quintet/rpc";
import type { ArticleKind } from "../../contract/enums.ts";
import type { Hit } from "../../contract/search.ts";
import {
  type CorpusStatistics,
  inverseFrequency,
  marksIn,
  type Ranked,
  rank,
  recallTokens,
  type SearchQuery,
  searchedWords,
} from "../../core/index.ts";
import type { Sought } from "./candidate-sql.ts";
import { countFound, type Found, findCandidates, loadImpacts, narrowed } from "./candidate-store.ts";
import { loadPassages } from "./passages.ts";
import { type Corpus, loadStatistics } from "./statistics-store.ts";

export type Wish = {
  readonly kind?: ArticleKind | undefined;
  readonly topicIds?: readonly string[] | undefined;
  readonly limit: number;
};
export type Finding = { readonly hits: Hit[]; readonly total: number; readonly statistics: CorpusStatistics };

const partsOf = ({ parts }: Ranked): Hit["because"] =>
  Object.entries(parts).flatMap(([part, value]) => (value === 0 ? [] : [{ part, value }]));

type Asking = Pick<Look<unknown>, "tx" | "now">;

async function show(
  { tx }: Asking,
  corpus: Corpus,
  query: SearchQuery,
  top: readonly Ranked[],
  found: readonly Found[],
): Promise<Hit[]> {
  const terms = searchedWords(query);
  const passages = await loadPassages(
    tx,
    corpus,
    top.map(({ id }) => id),
    terms,
  );
  return top.flatMap((ranked) => {
    const one = found.find(({ id }) => id === ranked.id);
    const shown = passages.get(ranked.id);
    if (one === undefined || shown === undefined) return [];
    return [
      {
        articleId: one.id,
        code: one.code,
        title: one.titleShown,
        kind: one.kind,
        reader: shown.reader,
        passage: shown.passage,
        marks: [...shown.marks],
        titleMarks: marksIn(one.titleShown, terms),
        score: ranked.score,
        because: partsOf(ranked),
      },
    ];
  });
}

/**
 * The articles that answer a query, best first, out of what the transaction may see (KNW-8). The rarest words are looked
 * up, the strongest of their postings ranked; `total` counts all that hold one of them or sound like the query.
 */
export async function findArticles(asking: Asking, corpus: Corpus, query: SearchQuery, wish: Wish): Promise<Finding> {
  const { tx, now } = asking;
  const statistics = await loadStatistics(tx, corpus, searchedWords(query));
  const recall = recallTokens(query, statistics).flatMap(({ token, synonyms, weight }) =>
    [token, ...synonyms]
      .filter((word) => statistics.frequency(word) > 0)
      .map((word) => ({ word, weight: weight * inverseFrequency(word, statistics) })),
  );
  const { kind, topicIds } = wish;
  if (recall.length === 0 && query.pinyin === null) return { hits: [], total: 0, statistics };
  const wished: Sought = { ...corpus, recall, sound: query.pinyin, kind, topicIds, among: undefined, now };
  const sought = await narrowed(tx, wished);
  const found = await findCandidates(tx, sought, query.bigrams);
  if (found.length === 0) return { hits: [], total: 0, statistics };
  const impacts = await loadImpacts(
    tx,
    corpus,
    found.map(({ id }) => id),
    searchedWords(query),
  );
  const candidates = found.map((one) => ({ ...one, hits: impacts.get(one.id) ?? new Map<string, number>() }));
  const top = rank(candidates, query, statistics, now).slice(0, wish.limit);
  const total = await countFound(tx, sought);
  return { hits: await show(asking, corpus, query, top, found), total, statistics };
}
