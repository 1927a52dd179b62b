import { useEffect, useState } from "react";
import { AskKnowledge } from "../features/article/ask-knowledge.tsx";
import { FindArticles } from "../features/article/find-articles.tsx";
import { useRested } from "../features/article/use-search.ts";
import { goTo } from "../navigation/place.ts";
import body from "../parts/page-body.module.css";
import { PageHeader } from "../parts/page-header.tsx";
import { portalLinks } from "../portal-routes.ts";
import { usePortalWords } from "../words/use-words.ts";

/** Answers to a question; the address keeps it, so that it can be shared and come back to. */
export function SearchPage({ query }: { query: string }) {
  const words = usePortalWords();
  const [typed, setTyped] = useState<string>();
  const rested = useRested((typed ?? query).trim());

  useEffect(() => {
    if (typed === undefined || rested !== typed.trim()) return;
    setTyped(undefined);
    goTo(portalLinks.search(rested), { replace: true });
  }, [rested, typed]);

  return (
    <>
      <PageHeader title={words("search.title")} />
      <div className={body.body}>
        <AskKnowledge query={query} onChange={setTyped} />
        <FindArticles query={query} />
      </div>
    </>
  );
}
