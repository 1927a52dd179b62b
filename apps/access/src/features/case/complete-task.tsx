import { failureOf } from "@quintet/ui/client/failure.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import type { CaseView } from "@quintet/workflow/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useApi, useClient } from "../../api.ts";
import form from "../../parts/form.module.css";
import { useSteadyKey } from "../../parts/steady-key.ts";
import { sayRefusal } from "../../words/say-refusal.ts";
import { useWords } from "../../words/use-words.ts";
import { useKeptText } from "../composer/use-draft.ts";
import { useOutcomeWords } from "./outcome-words.ts";
import styles from "./show-case.module.css";

type Task = CaseView["tasks"][number];

/** The answer to a task, its outcome where there is a choice, and what the customer is told where the owner speaks. */
export function CompleteTask({ task }: { task: Task }) {
  const words = useWords();
  const outcomeWords = useOutcomeWords();
  const id = useId();
  const [outcome, setOutcome] = useState<string | null>(null);
  const [answer, setAnswer] = useKeptText("task", task.id);
  const [customerText, setCustomerText] = useKeptText("task-customer", task.id);
  const complete = useCompleteTask(task);
  const chooses = task.outcomes.length > 0;
  const speaks = task.partyKind === "owner";
  const ready = answer.trim() !== "" && (!chooses || outcome !== null);

  return (
    <form
      className={styles.complete}
      aria-label={words("task.completeOf", { name: task.name })}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        const told = speaks && customerText.trim() !== "" ? customerText.trim() : null;
        complete.mutate(
          { taskId: task.id, outcome, answer: answer.trim(), customerText: told },
          {
            onSuccess: () => {
              setAnswer("");
              setCustomerText("");
            },
          },
        );
      }}
    >
      {chooses ? (
        <fieldset className={form.field}>
          <legend>{words("task.outcome")}</legend>
          <div className={form.choices}>
            {task.outcomes.map((one) => (
              <label key={one} className={form.choice}>
                <input type="radio" name={`${id}-outcome`} checked={outcome === one} onChange={() => setOutcome(one)} />
                {outcomeWords(one)}
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}
      <div className={form.field}>
        <label htmlFor={`${id}-answer`}>
          {words("task.answer")} <em aria-hidden="true">*</em>
        </label>
        <textarea
          id={`${id}-answer`}
          className={form.input}
          rows={3}
          maxLength={4000}
          value={answer}
          onChange={(event) => setAnswer(event.target.value)}
        />
      </div>
      {speaks ? (
        <div className={form.field}>
          <label htmlFor={`${id}-customer`}>{words("task.customerText")}</label>
          <textarea
            id={`${id}-customer`}
            className={form.input}
            rows={2}
            maxLength={2000}
            aria-describedby={`${id}-customer-hint`}
            value={customerText}
            onChange={(event) => setCustomerText(event.target.value)}
          />
          <p id={`${id}-customer-hint`} className={form.hint}>
            {words("task.customerHint")}
          </p>
        </div>
      ) : null}
      {complete.isError ? (
        <p className={form.problems} role="alert">
          {words(
            sayRefusal(complete.error) ??
              (failureOf(complete.error).kind === "conflict" ? "task.taken" : "task.failed"),
          )}
        </p>
      ) : null}
      <div className={styles.end}>
        <Button type="submit" look="primary" disabled={!ready || complete.isPending}>
          {words("task.complete")}
        </Button>
      </div>
    </form>
  );
}

type Completion = { taskId: string; outcome: string | null; answer: string; customerText: string | null };

function useCompleteTask(task: Task) {
  const api = useApi();
  const client = useClient();
  const words = useWords();
  const queries = useQueryClient();
  const keyOf = useSteadyKey();
  return useMutation({
    mutationFn: (input: Completion) =>
      client.workflow.completeTask.mutate(input, { context: { idempotencyKey: keyOf(input) } }),
    onSuccess: () => toast.ok(words("task.completed", { name: task.name })),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: api.workflow.readCase.queryKey({ caseId: task.caseId }) });
      void queries.invalidateQueries({ queryKey: api.access.readCustomer360.queryKey() });
    },
  });
}
