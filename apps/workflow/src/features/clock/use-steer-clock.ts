import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { sayFailure } from "../../words/say-failure.ts";
import { type Key, useWords } from "../../words/use-words.ts";
import type { ClockView } from "../case/case-parts.ts";

/** The commands on a clock; each reads the case and the explanation again, and says what it came to. */
export function useSteerClock({ id, label }: Pick<ClockView, "id" | "label">, onDone: () => void) {
  const api = useApi();
  const words = useWords();
  const queries = useQueryClient();
  const told = (said: Key) => ({
    onSuccess: () => {
      toast.ok(words(said, { label }));
      onDone();
    },
    onError: (error: unknown) => toast.bad(words(sayFailure(error))),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: api.workflow.readCase.queryKey() });
      void queries.invalidateQueries({ queryKey: api.workflow.explainClock.queryKey({ clockId: id }) });
    },
  });
  return {
    pause: useMutation(api.workflow.pauseClock.mutationOptions(told("steer.paused"))),
    resume: useMutation(api.workflow.resumeClock.mutationOptions(told("steer.resumed"))),
    extend: useMutation(api.workflow.askExtension.mutationOptions(told("steer.extended"))),
    approve: useMutation(api.workflow.judgeExtension.mutationOptions(told("steer.approved"))),
    refuse: useMutation(api.workflow.judgeExtension.mutationOptions(told("steer.refused"))),
  };
}
