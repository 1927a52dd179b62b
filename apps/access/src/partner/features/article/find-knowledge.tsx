import { Link } from "@quintet/ui/shell/navigate.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useEffect, useState } from "react";
import { SearchField } from "../../../portal/features/article/search-field.tsx";
import { ShowHits } from "../../../portal/features/article/show-hits.tsx";
import { useLogSearch } from "../../../portal/features/article/use-log-search.ts";
import { useRested, useSearch } from "../../../portal/features/article/use-search.ts";
import { goTo } from "../../../portal/navigation/place.ts";
import { partnerLinks } from "../../partner-routes.ts";
import column from "../../routes/column.module.css";
import { usePartnerWords } from "../../words/use-words.ts";

/** What the knowledge base says to partners. */
export function FindKnowledge({ query }: { query: string }) {
  const words = usePartnerWords();
  const [typed, setTyped] = useState<string>();
  const rested = useRested((typed ?? query).trim());
  useEffect(() => {
    if (typed === undefined || rested !== typed.trim()) return;
    setTyped(undefined);
    goTo(partnerLinks.knowledge(rested), { replace: true });
  }, [rested, typed]);
  return (
    <div className={column.column}>
      <h1>{words("section.knowledge")}</h1>
      <SearchField
        words={{
          label: words("knowledge.label"),
          placeholder: words("knowledge.placeholder"),
          go: words("knowledge.go"),
        }}
        query={query}
        onChange={setTyped}
        onSearch={(wish) => goTo(partnerLinks.knowledge(wish))}
      />
      {query.trim() === "" ? (
        <EmptyState title={words("knowledge.beginTitle")} sentence={words("knowledge.begin")} />
      ) : (
        <Found query={query.trim()} />
      )}
    </div>
  );
}

function Found({ query }: { query: string }) {
  const words = usePartnerWords();
  const found = useSearch(query);
  const opened = useLogSearch(query, found.isPlaceholderData ? undefined : found.data?.total);
  return (
    <QueryStates
      query={found}
      isEmpty={({ hits }) => hits.length === 0}
      empty={<EmptyState title={words("knowledge.nothing", { query })} sentence={words("knowledge.nothingNext")} />}
    >
      {({ hits, total, didYouMean }) => (
        <>
          <p className={column.hint} role="status">
            {words("knowledge.found", { count: total })}{" "}
            {didYouMean ? (
              <Link href={partnerLinks.knowledge(didYouMean)}>
                {words("knowledge.didYouMean", { query: didYouMean })}
              </Link>
            ) : null}
          </p>
          <ShowHits
            hits={hits}
            label={words("knowledge.results")}
            linkOf={(hit) => partnerLinks.article(hit.articleId, query)}
            onOpen={(hit) => opened(hit.articleId)}
          />
        </>
      )}
    </QueryStates>
  );
}
