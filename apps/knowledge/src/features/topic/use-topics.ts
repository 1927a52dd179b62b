import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";

/** The knowledge map with what this reader may see in it. It changes seldom. */
export function useTopics() {
  return useQuery({ ...useApi().knowledge.listTopics.queryOptions({}), staleTime: 60_000 });
}
