import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../api.ts";

/** After a change everything that is known of articles is read anew: lists, counts, versions, what is found. */
export function useRefreshArticles(): () => Promise<void> {
  const queries = useQueryClient();
  const api = useApi();
  return () => queries.invalidateQueries({ queryKey: api.knowledge.pathKey() });
}
