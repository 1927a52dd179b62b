import type { Conversation } from "@quintet/access/contract";
import type { Hit } from "@quintet/knowledge/contract";
import { Button } from "@quintet/ui/parts/button.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { z } from "zod";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { useInsertArticle } from "./insert-article.ts";
import { lastTurns } from "./last-turns.ts";
import { MarkedText } from "./marked-text.tsx";
import styles from "./suggest-articles.module.css";

export type SuggestArticlesProps = { conversation: Conversation; onInsert: (text: string) => void };

/** Articles that fit what was said last, without a query; they follow the conversation. */
export function SuggestArticles({ conversation, onInsert }: SuggestArticlesProps) {
  const words = useWords();
  const turns = useMemo(() => lastTurns(conversation.messages), [conversation.messages]);
  const found = useQuery({
    ...useApi().knowledge.suggestArticles.queryOptions({ turns, limit: 3 }),
    enabled: turns.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const insert = useInsertArticle({ interactionId: conversation.id, onInsert });
  if (turns.length === 0) return <p className={styles.hint}>{words("suggest.nothingSaid")}</p>;
  return (
    <QueryStates
      query={found}
      compact
      skeleton={<LoadingSkeleton shape="list" rows={2} />}
      isEmpty={({ hits }) => hits.length === 0}
      empty={<p className={styles.hint}>{words("suggest.none")}</p>}
    >
      {({ hits, query }) => (
        <ul className={styles.hits}>
          {hits.map((hit) => (
            <Suggestion
              key={hit.articleId}
              hit={hit}
              busy={insert.isPending}
              onInsert={() => insert.mutate({ articleId: hit.articleId, via: "suggestion", query })}
            />
          ))}
        </ul>
      )}
    </QueryStates>
  );
}

type SuggestionProps = { hit: z.infer<typeof Hit>; busy: boolean; onInsert: () => void };

function Suggestion({ hit, busy, onInsert }: SuggestionProps) {
  const words = useWords();
  return (
    <li className={styles.hit} data-app="knowledge">
      <h4>
        <a href={`/knowledge/articles/${hit.articleId}`} target="_blank" rel="noreferrer">
          <MarkedText text={hit.title} marks={hit.titleMarks} />
        </a>
      </h4>
      <p>
        <MarkedText text={hit.passage} marks={hit.marks} />
      </p>
      <div className={styles.actions}>
        <Button disabled={busy} onClick={onInsert} label={words("suggest.insertOf", { title: hit.title })}>
          {words("suggest.insert")}
        </Button>
        <a
          className={styles.open}
          href={`/knowledge/articles/${hit.articleId}`}
          target="_blank"
          rel="noreferrer"
          aria-label={words("suggest.openOf", { title: hit.title })}
        >
          {words("suggest.open")}
        </a>
      </div>
    </li>
  );
}
