import { type InfiniteData, type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useApi } from "../../api.ts";
import { type ListName, markChanged } from "./long-lists.ts";

const shortList = 3;

/**
 * The lists to read again when something has changed. One that was read further than a few pages down would be read
 * again page by page at every event, so of it is only said that it changed.
 */
export function useStaleLists(): () => QueryKey[] {
  const api = useApi();
  const queries = useQueryClient();
  return useCallback(() => {
    const lists: [ListName, QueryKey][] = [
      ["tasks", api.workflow.listTasks.queryKey()],
      ["cases", api.workflow.listCases.queryKey()],
    ];
    const cache = queries.getQueryCache();
    const counts: QueryKey[] = [api.workflow.countTasks.queryKey()];
    return counts.concat(
      lists.flatMap(([name, queryKey]) =>
        cache.findAll({ queryKey }).flatMap((query) => {
          const data = query.state.data as InfiniteData<unknown> | undefined;
          if ((data?.pages?.length ?? 0) <= shortList) return [query.queryKey];
          if (query.isActive()) markChanged(name);
          return [];
        }),
      ),
    );
  }, [api, queries]);
}
