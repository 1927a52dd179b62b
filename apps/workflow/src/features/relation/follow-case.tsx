import { Button } from "@quintet/ui/parts/button.tsx";
import { type CaseView, workflowMay } from "@quintet/workflow/contract";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { ReasonDialog } from "../../parts/reason-dialog.tsx";
import { useWords } from "../../words/use-words.ts";
import { useMay } from "../session/me.tsx";
import styles from "./beside.module.css";
import { useCaseCommand } from "./use-case-command.ts";

/** Following a case, and opening a finished one again. */
export function FollowCase({ view }: { view: CaseView }) {
  const words = useWords();
  const api = useApi();
  const told = useCaseCommand();
  const watches = useMay(workflowMay.watchCase);
  const reopens = useMay(workflowMay.reopenCase);
  const [asking, setAsking] = useState(false);
  const { id: caseId, number, watching, watchers, status } = view;
  const watch = useMutation(
    api.workflow.watchCase.mutationOptions(
      told(({ watching: now }: { watching: boolean }) => words(now ? "beside.watched" : "beside.unwatched")),
    ),
  );
  const reopen = useMutation(api.workflow.reopenCase.mutationOptions(told(() => words("beside.reopened", { number }))));
  return (
    <div className={styles.follow}>
      {watches ? (
        <Button
          look="quiet"
          icon="eye"
          aria-pressed={watching}
          title={words("beside.watchers", { count: watchers })}
          disabled={watch.isPending}
          onClick={() => watch.mutate({ caseId, watching: !watching })}
        >
          {words(watching ? "beside.watching" : "beside.watch")}
          {watchers > 0 ? ` ${watchers}` : ""}
        </Button>
      ) : null}
      {reopens && (status === "closed" || status === "solved") ? (
        <Button look="quiet" icon="return" onClick={() => setAsking(true)}>
          {words("beside.reopen")}
        </Button>
      ) : null}
      {asking ? (
        <ReasonDialog
          title={words("beside.reopenTitle", { number })}
          sentence={words("beside.reopenSentence")}
          action={words("beside.reopen")}
          busy={reopen.isPending}
          onClose={() => setAsking(false)}
          onSend={(reason) => reopen.mutate({ caseId, reason }, { onSuccess: () => setAsking(false) })}
        />
      ) : null}
    </div>
  );
}
