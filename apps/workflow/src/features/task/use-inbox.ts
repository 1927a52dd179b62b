import { useNow } from "@quintet/ui/parts/second-ticker.ts";
import { useEffect, useMemo } from "react";
import { type InboxSearch, readOnly } from "./inbox-address.ts";
import { answersTo, type InboxTask } from "./task-row.ts";
import { useTaskPages } from "./use-task-pages.ts";

const enough = 60;
const minute = 60_000;

/**
 * The inbox an address asks for. The server sorts and pages; text and filters are looked for in the pages, which are
 * read on until there is enough to show or there are no more.
 */
export function useInbox({ view, only, text = "" }: InboxSearch) {
  const query = useTaskPages(view ?? "mine");
  const filters = useMemo(() => readOnly(only), [only]);
  // Whole minutes: the filters by time need no finer sieve, and the list is not built anew each second.
  const now = Math.floor(useNow(filters.length > 0) / minute) * minute;
  const all = useMemo<InboxTask[]>(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data]);
  const narrowed = text !== "" || filters.length > 0;
  const shown = useMemo(
    () => (narrowed ? all.filter((task) => answersTo(task, { text, filters, now })) : all),
    [all, narrowed, text, filters, now],
  );
  const { hasNextPage, isFetching, fetchNextPage } = query;
  const wanting = narrowed && hasNextPage && !isFetching && shown.length < enough;
  useEffect(() => {
    if (wanting) void fetchNextPage();
  }, [wanting, fetchNextPage]);
  return { query, all, shown, narrowed, filters };
}
