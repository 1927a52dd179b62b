import { useParams, useSearch } from "@tanstack/react-router";
import { ReadArticle } from "../features/article/read-article.tsx";
import { parseArticleAddress } from "./address.ts";

export function ArticlePage() {
  const { articleId = "" } = useParams({ strict: false });
  return (
    <ReadArticle key={articleId} articleId={articleId} address={parseArticleAddress(useSearch({ strict: false }))} />
  );
}
