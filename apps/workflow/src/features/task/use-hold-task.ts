import { toast } from "@quintet/ui/parts/toast.tsx";
import type { CaseView, TaskView } from "@quintet/workflow/contract";
import { type InfiniteData, useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";
import { useMe } from "../session/me.tsx";
import type { InboxTask } from "./task-row.ts";

type Holder = Pick<TaskView, "assigneeId" | "assigneeName">;
type Pages = InfiniteData<{ rows: InboxTask[]; next: string | null }>;

/** Puts one's name on a task or takes it off; shown at once, and set right when the server says otherwise. */
export function useHoldTask() {
  const api = useApi();
  const words = useWords();
  const queries = useQueryClient();
  const me = useMe();
  const lists = { queryKey: api.workflow.listTasks.queryKey() };
  const cases = { queryKey: api.workflow.readCase.queryKey() };

  const show = (taskId: string, holder: Holder) => {
    const held = <Task extends TaskView>(task: Task): Task => (task.id === taskId ? { ...task, ...holder } : task);
    queries.setQueriesData<Pages>(
      lists,
      (old) => old && { ...old, pages: old.pages.map((page) => ({ ...page, rows: page.rows.map(held) })) },
    );
    queries.setQueriesData<CaseView>(cases, (old) => old && { ...old, tasks: old.tasks.map(held) });
  };
  const settled = () => Promise.all([queries.invalidateQueries(lists), queries.invalidateQueries(cases)]);
  const refused = (error: unknown) => toast.bad(words(sayFailure(error)));

  const claim = useMutation(
    api.workflow.claimTask.mutationOptions({
      onMutate: ({ taskId }) => show(taskId, { assigneeId: me.id, assigneeName: me.name }),
      onError: refused,
      onSettled: settled,
    }),
  );
  const release = useMutation(
    api.workflow.releaseTask.mutationOptions({
      onMutate: ({ taskId }) => show(taskId, { assigneeId: null, assigneeName: null }),
      onError: refused,
      onSettled: settled,
    }),
  );
  return {
    busy: claim.isPending || release.isPending,
    claim: (task: TaskView) =>
      claim.mutate({ taskId: task.id }, { onSuccess: () => toast.ok(words("task.claimed", { name: task.name })) }),
    release: (task: TaskView) =>
      release.mutate({ taskId: task.id }, { onSuccess: () => toast.ok(words("task.released", { name: task.name })) }),
  };
}
