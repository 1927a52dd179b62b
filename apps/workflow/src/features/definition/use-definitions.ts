import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useApi, useClient } from "../../api.ts";

/** All definitions of the house; there are tens of them, so every page is read. */
export function useDefinitions() {
  const api = useApi();
  const client = useClient();
  const query = useInfiniteQuery({
    queryKey: [...api.workflow.listDefinitions.queryKey(), "all"],
    queryFn: ({ pageParam, signal }) =>
      client.workflow.listDefinitions.query({ limit: 100, ...(pageParam ? { after: pageParam } : {}) }, { signal }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return query;
}
