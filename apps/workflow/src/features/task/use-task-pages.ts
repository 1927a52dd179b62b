import { useInfiniteQuery } from "@tanstack/react-query";
import { useApi, useClient } from "../../api.ts";
import type { InboxView } from "./inbox-address.ts";

/** One inbox, two hundred tasks at a time, in the order in which time runs out. */
export function useTaskPages(view: InboxView) {
  const api = useApi();
  const client = useClient();
  return useInfiniteQuery({
    queryKey: [...api.workflow.listTasks.queryKey({ view }), "pages"],
    queryFn: ({ pageParam, signal }) =>
      client.workflow.listTasks.query({ view, limit: 200, ...(pageParam ? { after: pageParam } : {}) }, { signal }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
