import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { ReasonDialog } from "../../parts/reason-dialog.tsx";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";

/** Puts a version that is deployed already in force, with a reason. */
export function PutInForceDialog(props: { definitionKey: string; version: number; onClose: () => void }) {
  const words = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const { definitionKey: key, version, onClose } = props;
  const put = useMutation(
    api.workflow.putInForce.mutationOptions({
      onSuccess: () => {
        toast.ok(words("design.putDone", { version }));
        onClose();
      },
      onSettled: () => {
        void queries.invalidateQueries({ queryKey: api.workflow.listDefinitions.queryKey() });
        void queries.invalidateQueries({ queryKey: api.workflow.readDefinition.queryKey() });
      },
    }),
  );
  return (
    <ReasonDialog
      title={words("design.putTitle", { version })}
      sentence={words("design.putSentence", { version })}
      action={words("design.putInForce")}
      busy={put.isPending}
      fault={put.error ? words(sayFailure(put.error)) : undefined}
      onClose={onClose}
      onSend={(reason) => put.mutate({ key, version, reason })}
    />
  );
}
