import type { ArticleKind } from "@quintet/knowledge/contract";
import { useMoment } from "../../parts/use-moment.ts";
import { useWords } from "../../words/use-words.ts";
import { pathTo } from "../topic/topic-tree.ts";
import { useTopics } from "../topic/use-topics.ts";
import { type ArticleParts, type Comparable, partsOf } from "./article-parts.ts";

export type Told = Comparable & { kind: ArticleKind; topicId: string; validFrom: string; validUntil: string | null };

/** How an article reads part by part in the language on the screen. */
export function useToldParts(): (article: Told) => ArticleParts {
  const words = useWords();
  const moment = useMoment();
  const topics = useTopics();
  return (article) =>
    partsOf(article, {
      kind: words(`kind.${article.kind}`),
      topic: pathTo(topics.data?.topics ?? [], article.topicId)
        .map(({ name }) => name)
        .join(" › "),
      validity: words(article.validUntil ? "article.validBetween" : "article.validSince", {
        from: moment(article.validFrom),
        until: article.validUntil ? moment(article.validUntil) : "",
      }),
    });
}
