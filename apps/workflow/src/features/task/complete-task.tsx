import { Button } from "@quintet/ui/parts/button.tsx";
import { Kbd } from "@quintet/ui/parts/kbd.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import type { TaskView } from "@quintet/workflow/contract";
import { type KeyboardEvent, type SubmitEvent, useRef } from "react";
import { TextArea } from "../../parts/text-area.tsx";
import { useWords } from "../../words/use-words.ts";
import { ChooseOutcome } from "./choose-outcome.tsx";
import { ChooseReason } from "./choose-reason.tsx";
import styles from "./complete-task.module.css";
import { FillForm } from "./fill-form.tsx";
import { useCompleteTask } from "./use-complete-task.ts";

export type CompleteTaskProps = {
  task: TaskView;
  /** Told after the server has taken it. */
  onDone?: () => void;
};

const places = {
  outcome: "input[type=radio]",
  reason: "[data-reason] select",
  form: "[data-own-form] :is(input, textarea, select)",
  answer: "[data-answer] textarea",
} as const;

/** The form that completes a task: its outcome where there is a choice, what was found, and the customer's text. */
export function CompleteTask({ task, onDone }: CompleteTaskProps) {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const { draft, givesBack, form: own, lacks, busy, failure, change, submit } = useCompleteTask(task, onDone);

  const send = () => {
    const lack = submit();
    if (lack) form.current?.querySelector<HTMLElement>(places[lack])?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || busy) return;
    event.preventDefault();
    send();
  };

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={words("complete.form", { name: task.name })}
      noValidate
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={press}
    >
      {task.outcomes.length > 0 ? (
        <ChooseOutcome
          outcomes={task.outcomes}
          value={draft.outcome}
          fault={lacks.includes("outcome") ? words("complete.needOutcome") : undefined}
          onChange={(outcome) => change({ outcome })}
        />
      ) : null}
      {givesBack ? (
        <ChooseReason
          value={draft.reason}
          fault={lacks.includes("reason") ? words("giveBack.needed") : undefined}
          onChange={(reason) => change({ reason })}
        />
      ) : null}
      {task.form === null ? null : (
        <div data-own-form>
          <QueryStates query={own.query} skeleton={<LoadingSkeleton shape="list" />} compact>
            {({ schema }) => (
              <FillForm schema={schema} data={own.data} problems={own.problems} onChange={(data) => change({ data })} />
            )}
          </QueryStates>
        </div>
      )}
      <div data-answer>
        <TextArea
          label={words("complete.answer")}
          hint={words(task.partyKind === "arbiter" ? "complete.arbiterHint" : "complete.answerHint")}
          placeholder={words("complete.answerPlaceholder")}
          required
          rows={3}
          max={4000}
          value={draft.answer}
          fault={lacks.includes("answer") ? words("complete.needAnswer") : undefined}
          onChange={(answer) => change({ answer })}
        />
      </div>
      {task.partyKind === "owner" ? (
        <TextArea
          label={words("complete.customerText")}
          hint={words("complete.customerHint")}
          placeholder={words("complete.customerPlaceholder")}
          rows={2}
          max={2000}
          value={draft.customerText}
          onChange={(customerText) => change({ customerText })}
        />
      ) : null}
      {failure ? (
        <p className={styles.failure} role="alert">
          {failure}
        </p>
      ) : null}
      <div className={styles.foot}>
        <Button look="primary" type="submit" disabled={busy}>
          {words(busy ? "complete.submitting" : "complete.submit")}
        </Button>
        <Kbd keys={["Mod", "↵"]} />
      </div>
    </form>
  );
}
