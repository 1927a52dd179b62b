import { useInfiniteQuery } from "@tanstack/react-query";
import { useApi, useClient } from "../../api.ts";

export type IncidentList = "open" | "resolved";

/** Incidents of one state, a page at a time; read again now and then, as a step may fail while one looks. */
export function useIncidents(state: IncidentList) {
  const api = useApi();
  const client = useClient();
  return useInfiniteQuery({
    queryKey: [...api.workflow.listIncidents.queryKey(), state],
    queryFn: ({ pageParam, signal }) =>
      client.workflow.listIncidents.query({ state, limit: 50, ...(pageParam ? { after: pageParam } : {}) }, { signal }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: 20_000,
  });
}
