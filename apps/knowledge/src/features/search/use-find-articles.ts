import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import type { MapAddress } from "../../routes/address.ts";

/** Articles for the question of an address; what was found before stays until the new answer is there. */
export function useFindArticles({ q = "", kind, topic }: MapAddress, limit: number) {
  const wish = { text: q, limit, ...(kind ? { kind } : {}), ...(topic ? { topicId: topic } : {}) };
  return useQuery({
    ...useApi().knowledge.searchArticles.queryOptions(wish),
    placeholderData: keepPreviousData,
  });
}
