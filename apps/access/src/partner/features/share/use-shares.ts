import { useInfiniteQuery } from "@tanstack/react-query";
import { useApi, useClient } from "../../../api.ts";
import type { ShareView } from "../../partner-routes.ts";

/** The company's shares, page after page, newest first. */
export function useShares(view: ShareView) {
  const api = useApi();
  const client = useClient();
  return useInfiniteQuery({
    queryKey: [...api.workflow.listShares.pathKey(), view],
    queryFn: ({ pageParam, signal }) =>
      client.workflow.listShares.query({ state: view, ...(pageParam ? { after: pageParam } : {}) }, { signal }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
