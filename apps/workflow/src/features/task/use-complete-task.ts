import { failureOf } from "@quintet/ui/client/failure.ts";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { ReturnReason, type TaskView } from "@quintet/workflow/contract";
import type { Json } from "@quintet/workflow/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";
import { dropDraft, loadDraft, saveDraft, type TaskDraft } from "./task-draft.ts";
import { useTaskCache } from "./use-task-cache.ts";
import { useTaskForm } from "./use-task-form.ts";

export type Lack = "outcome" | "reason" | "answer" | "form";

/** A task's form: its draft, what it still lacks, and the way to the server. */
export function useCompleteTask(task: TaskView, onDone?: () => void) {
  const api = useApi();
  const words = useWords();
  const cache = useTaskCache();
  const [draft, setDraft] = useState<TaskDraft>(() => loadDraft(task.id));
  const [tried, setTried] = useState(false);
  const form = useTaskForm(task, draft.data);
  const givesBack = draft.outcome === "returned" && task.outcomes.includes("returned");
  const reason = ReturnReason.options.find((one) => one === draft.reason);
  const lacks: Lack[] = [
    ...(task.outcomes.length > 0 && !task.outcomes.includes(draft.outcome ?? "") ? (["outcome"] as const) : []),
    ...(givesBack && !reason ? (["reason"] as const) : []),
    ...(form.missing || form.problems.length > 0 ? (["form"] as const) : []),
    ...(draft.answer.trim() === "" ? (["answer"] as const) : []),
  ];

  const completion = useMutation(
    api.workflow.completeTask.mutationOptions({
      onSuccess: ({ caseClosed }) => {
        dropDraft(task.id);
        onDone?.();
        cache.remove(task.id);
        toast.ok(words(caseClosed ? "complete.doneClosed" : "complete.done", { name: task.name }));
      },
      onSettled: cache.readAgain,
      // The form may be gone when somebody else was quicker, so that is said where it stays.
      onError: (error) => failureOf(error).kind === "conflict" && toast.bad(words(sayFailure(error))),
    }),
  );

  return {
    draft,
    givesBack,
    form: { ...form, problems: tried ? form.problems : [] },
    lacks: tried ? lacks : [],
    busy: completion.isPending,
    failure: completion.error ? words(sayFailure(completion.error)) : null,
    change: (part: Partial<TaskDraft>) => {
      const next = { ...draft, ...part };
      setDraft(next);
      saveDraft(task.id, next);
    },
    /** Sends the form, or answers what it lacks first. */
    submit: (): Lack | undefined => {
      setTried(true);
      if (lacks.length === 0) {
        completion.mutate({
          taskId: task.id,
          outcome: task.outcomes.length > 0 ? draft.outcome : null,
          grounds: givesBack && reason ? { reason } : null,
          answer: draft.answer.trim(),
          customerText: task.partyKind === "owner" ? draft.customerText.trim() || null : null,
          ...(form.schema ? { data: form.data as Record<string, Json> } : {}),
        });
      }
      return lacks[0];
    },
  };
}
