import type { ArticleView as Article } from "@quintet/knowledge/contract";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { usePageTitle } from "../../parts/use-page-title.ts";
import { ArticleEditor } from "./article-editor.tsx";
import { draftOf } from "./draft.ts";

/** An article to be written on: from its newest version, published or not. */
export function EditArticle({ articleId }: { articleId: string }) {
  const api = useApi();
  const shown = useQuery(api.knowledge.readArticle.queryOptions({ articleId }));
  const version = shown.data?.latestVersion;
  const latest = useQuery({
    ...api.knowledge.readArticle.queryOptions({ articleId, version: version ?? 1 }),
    enabled: version !== undefined,
    // A newer version must not take the page from under somebody who writes.
    placeholderData: keepPreviousData,
  });
  usePageTitle(latest.data?.title);
  return (
    <QueryStates query={shown.error ? shown : latest} skeleton={<LoadingSkeleton shape="page" />}>
      {(view) => <Begun first={view} latestVersion={version ?? view.version} known={shown.data?.state !== "draft"} />}
    </QueryStates>
  );
}

/** The edit begins from what was read first; what is read later only says that somebody was quicker. */
function Begun({ first, latestVersion, known }: { first: Article; latestVersion: number; known: boolean }) {
  const [start] = useState(() => ({ articleId: first.id, version: first.version, draft: draftOf(first) }));
  return <ArticleEditor start={start} latestVersion={latestVersion} known={known} />;
}
