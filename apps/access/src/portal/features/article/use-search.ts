import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useApi } from "../../../api.ts";

const pause = 250;

/** What is typed, once the hand rests. */
export function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}

/** Articles for a question; what was found before stays until the new answer is there. Nothing is asked for "". */
export function useSearch(query: string, limit = 10) {
  const api = useApi();
  const text = query.trim().slice(0, 200);
  return useQuery(
    api.knowledge.searchArticles.queryOptions(
      { text: text || " ", limit },
      { enabled: text !== "", placeholderData: keepPreviousData },
    ),
  );
}
