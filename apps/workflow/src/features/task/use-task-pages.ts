import type { TaskFilter } from "@quintet/workflow/contract";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useApi, useClient } from "../../api.ts";
import type { InboxView } from "./inbox-address.ts";

/** One inbox, two hundred tasks at a time, in the order in which time runs out; the server narrows it. */
export function useTaskPages(view: InboxView, filter: TaskFilter) {
  const api = useApi();
  const client = useClient();
  const asked = { view, ...filter };
  return useInfiniteQuery({
    queryKey: [...api.workflow.listTasks.queryKey(asked), "pages"],
    queryFn: ({ pageParam, signal }) =>
      client.workflow.listTasks.query({ ...asked, limit: 200, ...(pageParam ? { after: pageParam } : {}) }, { signal }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
}
