import { ReadKnowledge } from "../features/article/read-knowledge.tsx";

export function ArticlePage({ articleId, query }: { articleId: string; query: string }) {
  return <ReadKnowledge articleId={articleId} query={query} />;
}
