import { failureOf } from "@quintet/ui/client/failure.ts";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";

/** What is deployed under a key. That nothing is may be right: the process is being drawn for the first time. */
export function useOpenDefinition(key: string, version: number | undefined) {
  const query = useQuery({
    ...useApi().workflow.readDefinition.queryOptions({ key, ...(version ? { version } : {}) }),
    retry: (count, error) => count < 2 && failureOf(error).kind !== "not-found",
  });
  return { query, missing: query.error !== null && failureOf(query.error).kind === "not-found" };
}
