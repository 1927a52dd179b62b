import { ReadArticle } from "../features/article/read-article.tsx";

export function ArticlePage({ articleId, query }: { articleId: string; query: string }) {
  return <ReadArticle articleId={articleId} query={query} />;
}
