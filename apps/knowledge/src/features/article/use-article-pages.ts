import type { ArticleState } from "@quintet/knowledge/contract";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useApi, useClient } from "../../api.ts";

/** Articles of a topic, of a state or of all, the latest change first, fifty at a time. */
export function useArticlePages(wish: { topicId?: string; state?: ArticleState }) {
  const api = useApi();
  const client = useClient();
  return useInfiniteQuery({
    queryKey: [...api.knowledge.listArticles.queryKey(wish), "pages"],
    queryFn: ({ pageParam, signal }) =>
      client.knowledge.listArticles.query({ ...wish, ...(pageParam ? { after: pageParam } : {}) }, { signal }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
