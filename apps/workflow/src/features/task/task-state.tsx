import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import type { Tone } from "@quintet/ui/parts/tone.tsx";
import type { TaskView } from "@quintet/workflow/contract";
import { useKnown } from "../../words/use-known.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "./task-state.module.css";

/** The tone of a way out of a task: a return is an alarm, whoever returned it. */
export const outcomeTone = (outcome: string): Tone => (outcome === "returned" ? "bad" : "ok");

/** How a task stands that is not one's own to complete: who has it, who did it, what came of it. */
export function TaskState({ task }: { task: TaskView }) {
  const words = useWords();
  const known = useKnown();
  const format = useFormat();
  const at = task.completedAt ? format.instant(task.completedAt) : "";
  const name = task.assigneeName ?? task.partyName;
  const sentence = {
    open: task.assigneeName
      ? words("task.heldBy", { name: task.assigneeName })
      : words("task.waitsFor", { party: task.partyName }),
    completed: words("task.doneBy", { name, at }),
    cancelled: words("task.cancelledAt", { at }),
  }[task.state];
  return (
    <div className={styles.state} role="status">
      <p>
        {sentence}
        {task.outcome ? <Chip tone={outcomeTone(task.outcome)}>{known("outcome", task.outcome)}</Chip> : null}
      </p>
      {task.answer ? <p className={styles.answer}>{task.answer}</p> : null}
    </div>
  );
}
