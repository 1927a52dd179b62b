import { Button } from "@quintet/ui/parts/button.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import type { TaskView } from "@quintet/workflow/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { TextArea } from "../../parts/text-area.tsx";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";
import { useMe } from "../session/me.tsx";
import styles from "./hand.module.css";
import panel from "./task-panel.module.css";
import { useTaskCache } from "./use-task-cache.ts";

const tones = { waiting: "attention", confirmed: "ok", refused: "bad", withdrawn: "neutral" } as const;

/** Who must confirm a task before it can be completed, and the place to confirm it. Nothing where nobody was asked. */
export function ShowSigners({ task }: { task: TaskView }) {
  const api = useApi();
  const words = useWords();
  const me = useMe();
  const queries = useQueryClient();
  const cache = useTaskCache();
  const [answer, setAnswer] = useState("");
  const { data } = useQuery(api.workflow.listSigners.queryOptions({ taskId: task.id }));
  const settled = {
    onError: (error: unknown) => toast.bad(words(sayFailure(error))),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: api.workflow.listSigners.queryKey({ taskId: task.id }) });
      return cache.readAgain();
    },
  };
  const signing = useMutation(api.workflow.signTask.mutationOptions(settled));
  const withdrawing = useMutation(api.workflow.withdrawSigner.mutationOptions(settled));
  const signers = data?.signers ?? [];
  if (signers.length === 0) return null;
  const own = signers.find(({ signerId, state }) => signerId === me.id && state === "waiting");
  const sign = (confirm: boolean) => own && signing.mutate({ signerRowId: own.id, confirm, answer: answer.trim() });
  return (
    <section className={panel.part} aria-label={words("hand.signers")}>
      <h3>{words("hand.signers")}</h3>
      <ul className={styles.rows}>
        {signers.map(({ id, signerName, askedBy, note, state, answer: said }) => (
          <li key={id}>
            <span>
              {words("hand.askedBy", { name: signerName, by: askedBy })}
              {note ? <span className={styles.hint}> {note}</span> : null}
              {said ? <p className={styles.hint}>{said}</p> : null}
            </span>
            <Chip tone={tones[state]}>{words(`hand.signerState.${state}`)}</Chip>
            {state === "waiting" && task.mine && id !== own?.id ? (
              <Button look="quiet" onClick={() => withdrawing.mutate({ signerRowId: id })}>
                {words("hand.withdraw")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {own ? (
        <>
          <TextArea label={words("hand.signAnswer")} rows={2} max={2000} value={answer} onChange={setAnswer} />
          <div className={styles.actions}>
            <Button look="primary" disabled={signing.isPending} onClick={() => sign(true)}>
              {words("hand.confirm")}
            </Button>
            <Button disabled={signing.isPending} onClick={() => sign(false)}>
              {words("hand.refuse")}
            </Button>
          </div>
        </>
      ) : null}
    </section>
  );
}
