import { useInfiniteQuery } from "@tanstack/react-query";
import { useApi, useClient } from "../../api.ts";
import type { CasesSearch } from "./case-address.ts";

/** The cases one may see, newest first, a hundred at a time. */
export function useCasePages({ status, text }: CasesSearch) {
  const api = useApi();
  const client = useClient();
  const input = { ...(status ? { status } : {}), ...(text ? { text } : {}) };
  return useInfiniteQuery({
    queryKey: [...api.workflow.listCases.queryKey(input), "pages"],
    queryFn: ({ pageParam, signal }) =>
      client.workflow.listCases.query({ ...input, limit: 100, ...(pageParam ? { after: pageParam } : {}) }, { signal }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (old) => old,
  });
}
