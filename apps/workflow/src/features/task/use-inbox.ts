import { useNow } from "@quintet/ui/parts/second-ticker.ts";
import { useMemo } from "react";
import { filterOf, type InboxSearch, serverFilter } from "./inbox-address.ts";
import type { InboxTask } from "./task-row.ts";
import { useTaskPages } from "./use-task-pages.ts";

const minute = 60_000;

/** The inbox an address asks for; sorted, narrowed and paged by the server. */
export function useInbox(search: InboxSearch) {
  const { view = "mine", text, grade, kind, party, due } = search;
  const now = Math.floor(useNow(due === "soon") / minute) * minute;
  const filter = useMemo(() => serverFilter(filterOf(search), now), [text, grade, kind, party, due, now]);
  const query = useTaskPages(view, filter);
  const shown = useMemo<InboxTask[]>(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data]);
  return { query, shown, filter, narrowed: Object.keys(filter).length > 0 };
}
