import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import type { TaskView } from "@quintet/workflow/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { SelectField } from "../../parts/select-field.tsx";
import { TextField } from "../../parts/text-field.tsx";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";
import { EarlierLinks } from "./earlier-links.tsx";
import styles from "./hand.module.css";
import { useTaskName } from "./use-task-name.ts";

const lives = [24, 72, 168] as const;

/** A link that answers the task once from outside: shown now or never, to be copied into a message. */
export function IssueLink({ task, onClose }: { task: TaskView; onClose: () => void }) {
  const api = useApi();
  const words = useWords();
  const format = useFormat();
  const queries = useQueryClient();
  const nameOf = useTaskName();
  const [email, setEmail] = useState("");
  const [hours, setHours] = useState<number>(72);
  const issuing = useMutation(
    api.workflow.issueAnswerLink.mutationOptions({
      onSettled: () => void queries.invalidateQueries({ queryKey: api.workflow.listAnswerLinks.queryKey() }),
    }),
  );
  const made = issuing.data;
  const address = made ? new URL(made.path, location.origin).href : "";
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      toast.ok(words("link.copied"));
    } catch {
      toast.attention(words("link.copyByHand"));
    }
  };
  const submit = () => {
    if (made) void copy();
    else if (!issuing.isPending)
      issuing.mutate({ taskId: task.id, hours, email: email.trim() === "" ? null : email.trim() });
  };
  return (
    <Dialog
      title={words("link.title", { name: nameOf(task) })}
      sentence={words(made ? "link.madeSentence" : "link.sentence")}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{words(made ? "hand.close" : "hand.cancel")}</Button>
          <Button look="primary" type="submit" disabled={issuing.isPending}>
            {words(made ? "link.copy" : "link.make")}
          </Button>
        </>
      }
    >
      {made ? (
        <TextField
          label={words("link.address")}
          value={address}
          readOnly
          onChange={() => {}}
          onFocus={(event) => event.target.select()}
          hint={words("link.until", { at: format.instant(made.expiresAt) })}
        />
      ) : (
        <>
          <TextField
            label={words("link.email")}
            type="email"
            maxLength={200}
            value={email}
            onChange={setEmail}
            hint={words("link.emailHint")}
          />
          <SelectField label={words("link.life")} value={String(hours)} onChange={(told) => setHours(Number(told))}>
            {lives.map((one) => (
              <option key={one} value={one}>
                {words("link.days", { count: one / 24 })}
              </option>
            ))}
          </SelectField>
        </>
      )}
      {issuing.error ? (
        <p className={styles.fault} role="alert">
          {words(sayFailure(issuing.error))}
        </p>
      ) : null}
      <EarlierLinks taskId={task.id} />
    </Dialog>
  );
}
