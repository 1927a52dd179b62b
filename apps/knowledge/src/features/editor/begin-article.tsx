import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useState } from "react";
import { usePageTitle } from "../../parts/use-page-title.ts";
import { useWords } from "../../words/use-words.ts";
import { useTopics } from "../topic/use-topics.ts";
import { ArticleEditor } from "./article-editor.tsx";
import { emptyDraft } from "./draft.ts";

/** A new article, at home in the topic it was begun from. */
export function BeginArticle({ topicId }: { topicId: string | undefined }) {
  const words = useWords();
  const topics = useTopics();
  const [now] = useState(() => new Date());
  usePageTitle(words("edit.new"));
  return (
    <QueryStates query={topics} skeleton={<LoadingSkeleton shape="page" />}>
      {() => (
        <ArticleEditor
          start={{ articleId: null, version: null, draft: emptyDraft(topicId ?? "", now) }}
          known={false}
        />
      )}
    </QueryStates>
  );
}
