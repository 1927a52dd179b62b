import { failureOf } from "@quintet/ui/client/failure.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useApi } from "../../../api.ts";
import { useMyself } from "../../../portal/features/customer/myself.ts";
import { ChoiceGroup } from "../../../portal/parts/choice-group.tsx";
import { TextField } from "../../../portal/parts/text-field.tsx";
import { keepText, keptText } from "../../../portal/session/keep-text.ts";
import { type PartnerKey, usePartnerWords } from "../../words/use-words.ts";
import styles from "./answer-share.module.css";

export type AnswerShareProps = { share: { id: string; returnsLeft: number }; mayReturn: boolean };
type Outcome = "answered" | "returned";

const sentences: Partial<Record<string, PartnerKey>> = {
  forbidden: "failure.refused",
  busy: "failure.busy",
  unavailable: "failure.away",
  unreachable: "failure.away",
};

/** The answer, or the return with its reason. What is typed is kept on this device until it has arrived. */
export function AnswerShare({ share, mayReturn }: AnswerShareProps) {
  const words = usePartnerWords();
  const api = useApi();
  const queries = useQueryClient();
  const place = `share.${useMyself().id}.${share.id}`;
  const [outcome, setOutcome] = useState<Outcome>("answered");
  const [text, setText] = useState(() => keptText(place));
  const [tried, setTried] = useState(false);
  const chosen = mayReturn ? outcome : "answered";
  const write = (next: string) => {
    setText(next);
    keepText(place, next);
  };
  const refresh = () => queries.invalidateQueries({ queryKey: api.workflow.pathKey() });
  const answer = useMutation(
    api.workflow.answerShare.mutationOptions({
      onSuccess: () => {
        keepText(place, "");
        toast.ok(words(`answer.done.${chosen}`));
        return refresh();
      },
    }),
  );
  const failure = answer.error ? failureOf(answer.error).kind : undefined;
  const short = text.trim().length < 2;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short) answer.mutate({ shareId: share.id, outcome: chosen, text: text.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {mayReturn ? (
        <ChoiceGroup
          label={words("answer.how")}
          choices={[
            { value: "answered", label: words("answer.choice.answered") },
            { value: "returned", label: words("answer.choice.returned") },
          ]}
          value={outcome}
          onChange={(value) => setOutcome(value === "returned" ? "returned" : "answered")}
        />
      ) : null}
      <TextField
        lines={7}
        label={words(`answer.label.${chosen}`)}
        hint={chosen === "returned" ? words("answer.returnsLeft", { count: share.returnsLeft }) : words("answer.hint")}
        maxLength={4000}
        value={text}
        fault={tried && short ? words(`answer.missing.${chosen}`) : undefined}
        onChange={(event) => write(event.target.value)}
      />
      {failure === "conflict" ? (
        <div className={styles.conflict} role="alert">
          {words("failure.conflict")}
          <Button onClick={() => void refresh()}>{words("answer.seeNewer")}</Button>
        </div>
      ) : failure ? (
        <p className={styles.fault} role="alert">
          {words(sentences[failure] ?? "failure.error")}
        </p>
      ) : null}
      <div className={styles.send}>
        <span>{words(text === "" ? "answer.who" : "answer.kept")}</span>
        <Button type="submit" look={chosen === "returned" ? "danger" : "primary"} disabled={answer.isPending}>
          {words(answer.isPending ? "answer.sending" : `answer.send.${chosen}`)}
        </Button>
      </div>
    </form>
  );
}
