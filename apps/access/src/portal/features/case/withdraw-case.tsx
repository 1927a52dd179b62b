import { Button } from "@quintet/ui/parts/button.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import type { CustomerCase } from "@quintet/workflow/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../../api.ts";
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";
import { TextField } from "../../parts/text-field.tsx";
import { sayFailure } from "../../words/say-failure.ts";
import { usePortalWords } from "../../words/use-words.ts";

/** Takes the case back, after asking: all work on it ends at once. */
export function WithdrawCase({ of }: { of: CustomerCase }) {
  const words = usePortalWords();
  const api = useApi();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const withdraw = useMutation(
    api.workflow.withdrawCase.mutationOptions({
      onSuccess: () => toast.ok(words("case.withdrawn")),
      onError: (error) => toast.bad(words(sayFailure(error))),
      onSettled: () => {
        setAsking(false);
        return queries.invalidateQueries({ queryKey: api.workflow.listMyCases.queryKey() });
      },
    }),
  );
  return (
    <>
      <Button onClick={() => setAsking(true)}>{words("case.withdraw")}</Button>
      {asking ? (
        <ConfirmDialog
          title={words("case.withdrawTitle")}
          confirm={words("case.withdrawConfirm")}
          busy={withdraw.isPending}
          onConfirm={() => withdraw.mutate({ caseId: of.id, reason: reason.trim() })}
          onClose={() => setAsking(false)}
        >
          <p>{words("case.withdrawWhat", { title: of.title })}</p>
          <TextField
            lines={2}
            label={words("case.withdrawReason")}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </ConfirmDialog>
      ) : null}
    </>
  );
}
