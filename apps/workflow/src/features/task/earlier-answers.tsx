import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import type { TaskView } from "@quintet/workflow/contract";
import { useKnown } from "../../words/use-known.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "./earlier-answers.module.css";
import { outcomeTone } from "./task-state.tsx";

/** What the other parties have answered so far, in the order in which they did. */
export function EarlierAnswers({ tasks, except }: { tasks: readonly TaskView[]; except: string }) {
  const words = useWords();
  const known = useKnown();
  const format = useFormat();
  const answered = tasks
    .filter((task) => task.state === "completed" && task.id !== except && (task.answer || task.outcome))
    .toSorted((a, b) => Date.parse(a.completedAt ?? "") - Date.parse(b.completedAt ?? ""));
  if (answered.length === 0) return null;
  return (
    <div>
      <h3 className={styles.title}>{words("task.before")}</h3>
      <ol className={styles.list}>
        {answered.map((task) => (
          <li key={task.id}>
            <div className={styles.who}>
              <strong>{task.name}</strong>
              <span>
                {[task.partyName, task.assigneeName]
                  .filter((name, at, all) => name && all.indexOf(name) === at)
                  .join(" · ")}
              </span>
              {task.outcome ? <Chip tone={outcomeTone(task.outcome)}>{known("outcome", task.outcome)}</Chip> : null}
              {task.completedAt ? <time dateTime={task.completedAt}>{format.instant(task.completedAt)}</time> : null}
            </div>
            {task.answer ? <p>{task.answer}</p> : null}
          </li>
        ))}
      </ol>
    </div>
  );
}
