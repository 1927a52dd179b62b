import { type FailureKind, failureOf } from "@quintet/ui/client/failure.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { useApi } from "../../../api.ts";
import { type SurveyKey, useSurveyWords } from "../../words/use-words.ts";
import styles from "./answer-survey.module.css";
import { Finished, type FinishedReason } from "./finished.tsx";
import { type Mark, RateOne } from "./rate-one.tsx";

const questions = ["attitude", "efficiency", "correctness"] as const;
type Given = Partial<Record<(typeof questions)[number], Mark>>;

const byReason: Partial<Record<string, FinishedReason>> = {
  "already-answered": "answered",
  "survey-expired": "expired",
};
const byKind: Partial<Record<FailureKind, SurveyKey>> = {
  unavailable: "failure.away",
  unreachable: "failure.away",
  busy: "failure.busy",
};

export type AnswerSurveyProps = { link: string; form: { about: string; agentName: string | null } };

/** Three marks and, if one likes, a sentence. Given once. */
export function AnswerSurvey({ link, form: { about, agentName } }: AnswerSurveyProps) {
  const words = useSurveyWords();
  const api = useApi();
  const form = useRef<HTMLFormElement>(null);
  const [given, setGiven] = useState<Given>({});
  const [comment, setComment] = useState("");
  const [tried, setTried] = useState(false);
  const answer = useMutation(api.access.answerSurvey.mutationOptions());

  const failure = answer.error ? failureOf(answer.error) : undefined;
  const over = failure?.reason === undefined ? undefined : byReason[failure.reason];
  if (answer.isSuccess) return <Finished reason="thanks" />;
  if (over) return <Finished reason={over} />;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { attitude, efficiency, correctness } = given;
    if (!attitude || !efficiency || !correctness) {
      const missing = questions.findIndex((question) => given[question] === undefined);
      form.current?.querySelectorAll("[role=radiogroup]")[missing]?.querySelector("input")?.focus();
      return;
    }
    answer.mutate({ link, attitude, efficiency, correctness, comment: comment.trim() });
  };

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.intro}>
        <h1>{words("question")}</h1>
        <p>{agentName ? words("aboutWith", { about, agent: agentName }) : words("about", { about })}</p>
      </div>
      <Panel>
        <div className={styles.questions}>
          {questions.map((question) => (
            <RateOne
              key={question}
              label={words(`ask.${question}.label`)}
              hint={words(`ask.${question}.hint`)}
              value={given[question]}
              onChange={(mark) => setGiven({ ...given, [question]: mark })}
              fault={tried && given[question] === undefined ? words("rate.missing") : undefined}
            />
          ))}
          <label className={styles.comment}>
            <span>{words("comment.label")}</span>
            <textarea
              rows={3}
              maxLength={1000}
              placeholder={words("comment.hint")}
              value={comment}
              onChange={(event) => setComment(event.target.value)}
            />
          </label>
        </div>
      </Panel>
      {failure ? (
        <p className={styles.fault} role="alert">
          {words(byKind[failure.kind] ?? "failure.error")}
        </p>
      ) : null}
      <Button type="submit" look="primary" disabled={answer.isPending}>
        {words(answer.isPending ? "sending" : "send")}
      </Button>
      <p className={styles.privacy}>{words("privacy")}</p>
    </form>
  );
}
