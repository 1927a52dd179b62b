import { toast } from "@quintet/ui/parts/toast.tsx";
import type { IncidentView } from "@quintet/workflow/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { ReasonDialog } from "../../parts/reason-dialog.tsx";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";
import { GivenVariables } from "./given-variables.tsx";
import { type GivenLine, readLines } from "./read-value.ts";

export type RepairDialogProps = { incident: IncidentView; how: "skip" | "cancel"; onClose: () => void };

/** Goes on past a step that failed, with values in its place, or ends its case. */
export function RepairDialog({ incident, how, onClose }: RepairDialogProps) {
  const words = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const [lines, setLines] = useState<readonly GivenLine[]>([{ id: 1, name: "", value: "" }]);
  const [asked, setAsked] = useState(false);
  const { id: incidentId, elementName: name, caseNumber: number } = incident;
  const settled = {
    onSuccess: () => {
      toast.ok(words(how === "skip" ? "incident.skipped" : "incident.cancelled", { name, number }));
      onClose();
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: api.workflow.listIncidents.queryKey() }),
  };
  const skip = useMutation(api.workflow.skipIncident.mutationOptions(settled));
  const cancel = useMutation(api.workflow.cancelIncident.mutationOptions(settled));
  const error = skip.error ?? cancel.error;
  const send = (reason: string) => {
    setAsked(true);
    const variables = readLines(lines);
    if (how === "cancel") cancel.mutate({ incidentId, reason });
    else if (variables) skip.mutate({ incidentId, variables, reason });
  };
  return (
    <ReasonDialog
      title={words(`incident.${how}Title`, { name, number })}
      sentence={words(`incident.${how}Sentence`)}
      action={words(`incident.${how}`)}
      danger={how === "cancel"}
      busy={skip.isPending || cancel.isPending}
      fault={error ? words(sayFailure(error)) : undefined}
      onClose={onClose}
      onSend={send}
    >
      {how === "skip" ? <GivenVariables lines={lines} onChange={setLines} asked={asked} /> : null}
    </ReasonDialog>
  );
}
