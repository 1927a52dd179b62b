import type { CaseView, TaskView } from "@quintet/workflow/contract";
import { type InfiniteData, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { useStaleLists } from "../live/use-stale-lists.ts";
import { type InboxView, inboxViews } from "./inbox-address.ts";
import type { InboxTask } from "./task-row.ts";

type Pages = InfiniteData<{ rows: InboxTask[]; next: string | null }>;

/** What the screen remembers of tasks: changed at once by one's own deeds, and read again after them. */
export function useTaskCache() {
  const api = useApi();
  const queries = useQueryClient();
  const staleLists = useStaleLists();
  const cases = { queryKey: api.workflow.readCase.queryKey() };
  const changeRows = (view: InboxView | undefined, change: (rows: InboxTask[]) => InboxTask[]) =>
    queries.setQueriesData<Pages>(
      { queryKey: api.workflow.listTasks.queryKey(view ? { view } : undefined) },
      (old) => old && { ...old, pages: old.pages.map((page) => ({ ...page, rows: change(page.rows) })) },
    );
  return {
    change: (taskId: string, part: Partial<TaskView>) => {
      const changed = <Task extends TaskView>(task: Task): Task => (task.id === taskId ? { ...task, ...part } : task);
      changeRows(undefined, (rows) => rows.map(changed));
      queries.setQueriesData<CaseView>(cases, (old) => old && { ...old, tasks: old.tasks.map(changed) });
    },
    /** Takes a task that is done out of the lists of open ones. */
    remove: (taskId: string) => {
      for (const view of inboxViews.filter((one) => one !== "done"))
        changeRows(view, (rows) => rows.filter((row) => row.id !== taskId));
    },
    readAgain: () =>
      Promise.all([cases.queryKey, ...staleLists()].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  };
}
