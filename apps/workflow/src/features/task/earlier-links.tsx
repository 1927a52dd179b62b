import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "./hand.module.css";

/** The links a task has had, with what became of each; one that was not used can be taken back. */
export function EarlierLinks({ taskId }: { taskId: string }) {
  const api = useApi();
  const words = useWords();
  const format = useFormat();
  const queries = useQueryClient();
  const { data } = useQuery(api.workflow.listAnswerLinks.queryOptions({ taskId }));
  const cancelling = useMutation(
    api.workflow.cancelAnswerLink.mutationOptions({
      onError: (error) => toast.bad(words(sayFailure(error))),
      onSettled: () => void queries.invalidateQueries({ queryKey: api.workflow.listAnswerLinks.queryKey() }),
    }),
  );
  if (!data?.links.length) return null;
  return (
    <ul className={styles.links} aria-label={words("link.earlier")}>
      {data.links.map(({ id, email, issuedAt, state }) => (
        <li key={id}>
          <span>{words("link.one", { at: format.instant(issuedAt), to: email ?? words("link.anybody") })}</span>
          <strong>{words(`link.state.${state}`)}</strong>
          {state === "open" ? (
            <Button look="quiet" disabled={cancelling.isPending} onClick={() => cancelling.mutate({ id })}>
              {words("link.cancel")}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
