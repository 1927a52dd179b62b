import { toast } from "@quintet/ui/parts/toast.tsx";
import type { PilotView } from "@quintet/workflow/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { ReasonDialog } from "../../parts/reason-dialog.tsx";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";

/** Puts the piloted version in force, or takes it back, with the reason that will be read later. */
export function EndPilotDialog(props: { view: PilotView; how: "promote" | "withdraw"; onClose: () => void }) {
  const words = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const { view, how, onClose } = props;
  const { version } = view.pilot;
  const settled = {
    onSuccess: () => {
      toast.ok(words(how === "promote" ? "pilot.promoted" : "pilot.withdrawn", { version }));
      onClose();
    },
    onSettled: () => {
      for (const { queryKey } of [
        { queryKey: api.workflow.readPilot.queryKey() },
        { queryKey: api.workflow.listDefinitions.queryKey() },
        { queryKey: api.workflow.readDefinition.queryKey() },
      ])
        void queries.invalidateQueries({ queryKey });
    },
  };
  const promote = useMutation(api.workflow.promotePilot.mutationOptions(settled));
  const withdraw = useMutation(api.workflow.withdrawPilot.mutationOptions(settled));
  const { mutate, isPending, error } = how === "promote" ? promote : withdraw;
  return (
    <ReasonDialog
      title={words(`pilot.${how}Title`, { version })}
      sentence={words(`pilot.${how}Sentence`, { version })}
      action={words(`pilot.${how}`)}
      busy={isPending}
      fault={error ? words(sayFailure(error)) : undefined}
      onClose={onClose}
      onSend={(reason) => mutate({ key: view.key, reason })}
    />
  );
}
