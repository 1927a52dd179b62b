import { Button } from "@quintet/ui/parts/button.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../../api.ts";
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";
import { sayFailure } from "../../words/say-failure.ts";
import { usePortalWords } from "../../words/use-words.ts";

/** Gives the place in the queue back, or ends the conversation; asked for once more, because it cannot be undone. */
export function LeaveChat({ interactionId, phase }: { interactionId: string; phase: "waiting" | "active" }) {
  const words = usePortalWords();
  const api = useApi();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const leave = useMutation(
    api.access.leaveChat.mutationOptions({
      onError: (error) => toast.bad(words(sayFailure(error))),
      onSettled: () => {
        setAsking(false);
        return queries.invalidateQueries({ queryKey: api.access.pathKey() });
      },
    }),
  );
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {words(`chat.leave.${phase}`)}
      </Button>
      {asking ? (
        <ConfirmDialog
          title={words(`chat.leaveTitle.${phase}`)}
          confirm={words(`chat.leave.${phase}`)}
          busy={leave.isPending}
          onConfirm={() => leave.mutate({ interactionId })}
          onClose={() => setAsking(false)}
        >
          <p>{words(`chat.leaveWhat.${phase}`)}</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
