import { Button } from "@quintet/ui/parts/button.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import type { TaskView } from "@quintet/workflow/contract";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { TextArea } from "../../parts/text-area.tsx";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";
import { ChoosePerson } from "./choose-person.tsx";
import styles from "./hand.module.css";
import { useColleagues, useTakers } from "./use-people.ts";
import { useTaskCache } from "./use-task-cache.ts";

export type Way = "delegate" | "transfer" | "sign";
export type HandTaskProps = { task: TaskView; way: Way; onClose: () => void };

/** Gives a task into other hands, or asks for another's confirmation; says what each means before it is done. */
export function HandTask({ task, way, onClose }: HandTaskProps) {
  const api = useApi();
  const words = useWords();
  const cache = useTaskCache();
  const takers = useTakers(task.id);
  const colleagues = useColleagues();
  const people = way === "sign" ? colleagues : takers;
  const [toId, setToId] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const [asked, setAsked] = useState(false);
  const done = {
    onSuccess: () => {
      toast.ok(words(`hand.done.${way}`, { name: people?.find(({ id }) => id === toId)?.name ?? "" }));
      onClose();
    },
    onSettled: cache.readAgain,
  };
  const delegating = useMutation(api.workflow.delegateTask.mutationOptions(done));
  const transferring = useMutation(api.workflow.transferTask.mutationOptions(done));
  const signing = useMutation(api.workflow.addSigner.mutationOptions(done));
  const busy = delegating.isPending || transferring.isPending || signing.isPending;
  const error = delegating.error ?? transferring.error ?? signing.error;
  const short = way === "transfer" && note.trim().length < 2;

  const submit = () => {
    setAsked(true);
    if (toId === null || short || busy) return;
    const text = note.trim();
    if (way === "delegate") delegating.mutate({ taskId: task.id, toId, note: text });
    else if (way === "transfer") transferring.mutate({ taskId: task.id, toId, reason: text });
    else signing.mutate({ taskId: task.id, signerId: toId, note: text });
  };
  return (
    <Dialog
      title={words(`hand.title.${way}`, { name: task.name })}
      sentence={words(`hand.sentence.${way}`)}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{words("hand.cancel")}</Button>
          <Button look="primary" type="submit" disabled={busy}>
            {words(`hand.way.${way}`)}
          </Button>
        </>
      }
    >
      <ChoosePerson label={words("hand.toWhom")} people={people} value={toId} onChange={setToId} />
      {asked && toId === null ? <p className={styles.fault}>{words("hand.needPerson")}</p> : null}
      <TextArea
        label={words(way === "transfer" ? "hand.reason" : "hand.note")}
        required={way === "transfer"}
        rows={2}
        max={500}
        value={note}
        onChange={setNote}
        fault={asked && short ? words("hand.needReason") : undefined}
      />
      {error ? (
        <p className={styles.fault} role="alert">
          {words(sayFailure(error))}
        </p>
      ) : null}
    </Dialog>
  );
}
