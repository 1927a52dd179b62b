import { type FailureKind, failureOf } from "@quintet/ui/client/failure.ts";
import { useOnline } from "@quintet/ui/client/use-online.ts";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import type { AnswerForm } from "@quintet/workflow/contract";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useRef, useState } from "react";
import { useApi } from "../../../api.ts";
import { type AnswerKey, useAnswerWords } from "../../words/use-words.ts";
import styles from "./answer-question.module.css";
import { Finished, type FinishedReason } from "./finished.tsx";

const byReason: Partial<Record<string, FinishedReason>> = {
  "already-answered": "answered",
  "link-expired": "expired",
  "link-cancelled": "cancelled",
  "already-done": "over",
  "case-closed": "over",
};
const byKind: Partial<Record<FailureKind, AnswerKey>> = {
  unavailable: "failure.away",
  unreachable: "failure.away",
  busy: "failure.busy",
};

export type AnswerQuestionProps = { link: string; asked: AnswerForm };

/** What is asked, and room for one answer under one's name. */
export function AnswerQuestion({ link, asked }: AnswerQuestionProps) {
  const words = useAnswerWords();
  const format = useFormat();
  const { language } = useLanguage();
  const online = useOnline();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const [answer, setAnswer] = useState("");
  const [name, setName] = useState("");
  const [tried, setTried] = useState(false);
  const sending = useMutation(useApi().workflow.answerByLink.mutationOptions({ networkMode: "always" }));

  const failure = sending.error ? failureOf(sending.error) : undefined;
  const over = failure?.reason === undefined ? undefined : byReason[failure.reason];
  if (sending.isSuccess) return <Finished reason="sent" />;
  if (over) return <Finished reason={over} />;

  const missing = {
    outcome: asked.outcomes.length > 0 && outcome === null,
    answer: answer.trim() === "",
    name: name.trim() === "",
  };
  const faultOf = (field: keyof typeof missing) =>
    tried && missing[field] ? (
      <span id={`${id}-${field}-fault`} className={styles.missing} role="alert">
        {words(`missing.${field}`)}
      </span>
    ) : null;
  const told = (field: keyof typeof missing) => ({
    "aria-invalid": tried && missing[field] ? true : undefined,
    "aria-describedby": tried && missing[field] ? `${id}-${field}-fault` : undefined,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const first = (["outcome", "answer", "name"] as const).find((field) => missing[field]);
    if (first) form.current?.querySelector<HTMLElement>(`[data-field=${first}]`)?.focus();
    else sending.mutate({ link, outcome, answer: answer.trim(), name: name.trim() });
  };

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.intro}>
        <h1>{language === "en" ? asked.taskNameEn || asked.taskName : asked.taskName}</h1>
        <p>{words("about", { number: asked.caseNumber, title: asked.title })}</p>
        {asked.dueAt ? <p>{words("due", { at: format.instant(asked.dueAt) })}</p> : null}
      </div>
      <Panel>
        <div className={styles.fields}>
          {asked.outcomes.length > 0 ? (
            <fieldset className={styles.choices} aria-describedby={`${id}-outcome-fault`}>
              <legend>{words("outcome")}</legend>
              {asked.outcomes.map((one, place) => (
                <label key={one.code} className={styles.choice}>
                  <input
                    type="radio"
                    name={id}
                    data-field={place === 0 ? "outcome" : undefined}
                    checked={outcome === one.code}
                    onChange={() => setOutcome(one.code)}
                  />
                  {language === "en" ? one.nameEn : one.name}
                </label>
              ))}
              {faultOf("outcome")}
            </fieldset>
          ) : null}
          <div className={styles.field}>
            <label htmlFor={`${id}-answer`}>{words("answer.label")}</label>
            <textarea
              id={`${id}-answer`}
              data-field="answer"
              rows={6}
              maxLength={4000}
              placeholder={words("answer.hint")}
              value={answer}
              onChange={(event) => setAnswer(event.target.value)}
              {...told("answer")}
            />
            {faultOf("answer")}
          </div>
          <div className={styles.field}>
            <label htmlFor={`${id}-name`}>{words("name.label")}</label>
            <input
              id={`${id}-name`}
              data-field="name"
              maxLength={60}
              autoComplete="name"
              placeholder={words("name.hint")}
              value={name}
              onChange={(event) => setName(event.target.value)}
              {...told("name")}
            />
            {faultOf("name")}
          </div>
        </div>
      </Panel>
      {failure ? (
        <p className={styles.fault} role="alert">
          {words(online ? (byKind[failure.kind] ?? "failure.error") : "failure.offline")}
        </p>
      ) : null}
      <Button type="submit" look="primary" disabled={sending.isPending}>
        {words(sending.isPending ? "sending" : "send")}
      </Button>
      <p className={styles.privacy}>{words("once", { at: format.instant(asked.expiresAt) })}</p>
    </form>
  );
}
