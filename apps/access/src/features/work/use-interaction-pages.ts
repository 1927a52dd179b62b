import type { InteractionState } from "@quintet/access/contract";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useApi, useClient } from "../../api.ts";

/** The contacts one may see, newest first, fifty at a time; of one state or of all. */
export function useInteractionPages(state?: InteractionState) {
  const api = useApi();
  const client = useClient();
  const input = state ? { state } : {};
  return useInfiniteQuery({
    queryKey: [...api.access.listInteractions.queryKey(input), "pages"],
    queryFn: ({ pageParam, signal }) =>
      client.access.listInteractions.query({ ...input, ...(pageParam ? { after: pageParam } : {}) }, { signal }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
