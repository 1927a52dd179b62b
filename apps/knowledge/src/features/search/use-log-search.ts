import { useEffect, useRef } from "react";
import { useClient } from "../../api.ts";

// A question on its way to another one, letter by letter, is not yet a question.
const stood = 1_500;

/** Tells the search log, once for each question that stood, how many answers there were and which one was opened. */
export function useLogSearch(query: string, total: number | undefined): (articleId: string) => void {
  const client = useClient();
  const ended = useRef<{ total: number | undefined; opened: string | null }>({ total, opened: null });
  ended.current.total = total;

  useEffect(() => {
    const since = performance.now();
    ended.current.opened = null;
    return () => {
      const { total: hits, opened } = ended.current;
      if (query === "" || hits === undefined || (opened === null && performance.now() - since < stood)) return;
      // It serves the editors; nobody waits for it or is told when it fails.
      client.knowledge.logSearch.mutate({ query: query.slice(0, 200), hits, opened }).catch(() => undefined);
    };
  }, [query, client]);

  return (articleId) => {
    ended.current.opened = articleId;
  };
}
