import { toast } from "@quintet/ui/parts/toast.tsx";
import type { TaskView } from "@quintet/workflow/contract";
import { useMutation } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";
import { useMe } from "../session/me.tsx";
import { useTaskCache } from "./use-task-cache.ts";

/** Puts one's name on a task or takes it off; shown at once, and set right when the server says otherwise. */
export function useHoldTask() {
  const api = useApi();
  const words = useWords();
  const me = useMe();
  const cache = useTaskCache();
  const nobody = { assigneeId: null, assigneeName: null };
  const myself = { assigneeId: me.id, assigneeName: me.name };
  const refused = (error: unknown) => toast.bad(words(sayFailure(error)));

  const claim = useMutation(
    api.workflow.claimTask.mutationOptions({
      onMutate: ({ taskId }) => cache.change(taskId, myself),
      onError: (error, { taskId }) => {
        cache.change(taskId, nobody);
        refused(error);
      },
      onSettled: cache.readAgain,
    }),
  );
  const release = useMutation(
    api.workflow.releaseTask.mutationOptions({
      onMutate: ({ taskId }) => cache.change(taskId, nobody),
      onError: (error, { taskId }) => {
        cache.change(taskId, myself);
        refused(error);
      },
      onSettled: cache.readAgain,
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
