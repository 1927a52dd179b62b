import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { DueChip } from "@quintet/ui/parts/due-chip.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import type { CaseView } from "@quintet/workflow/contract";
import { useWords } from "../../words/use-words.ts";
import { CompleteTask } from "./complete-task.tsx";
import { useOutcomeWords } from "./outcome-words.ts";
import styles from "./show-case.module.css";

type Task = CaseView["tasks"][number];

/** What is to be done in the case now: mine with its form, the others' with who has them. */
export function CaseTasks({ tasks }: { tasks: readonly Task[] }) {
  const words = useWords();
  const format = useFormat();
  const outcome = useOutcomeWords();
  const mine = tasks.filter((task) => task.state === "open" && task.mine);
  const others = tasks.filter((task) => task.state === "open" && !task.mine);
  const done = tasks.filter((task) => task.state === "completed");
  return (
    <>
      <Panel title={words("task.mine")} aside={words("task.count", { count: mine.length })}>
        {mine.length === 0 ? <span className={styles.quiet}>{words("task.noneMine")}</span> : null}
        <ul className={styles.tasks}>
          {mine.map((task) => (
            <li key={task.id} className={styles.task}>
              <TaskHead task={task} />
              <CompleteTask task={task} />
            </li>
          ))}
        </ul>
      </Panel>
      {others.length + done.length > 0 ? (
        <Panel title={words("task.others")}>
          <ul className={styles.tasks}>
            {others.map((task) => (
              <li key={task.id} className={styles.task}>
                <TaskHead task={task} />
              </li>
            ))}
            {done.map((task) => (
              <li key={task.id} className={styles.task}>
                <div className={styles.taskHead}>
                  <strong>{task.name}</strong>
                  <Chip tone="ok">{task.outcome ? outcome(task.outcome) : words("task.done")}</Chip>
                  <span className={styles.quiet}>
                    {[handsOf(task), task.completedAt ? format.instant(task.completedAt) : null]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </div>
                {task.answer ? <p className={styles.text}>{task.answer}</p> : null}
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
    </>
  );
}

/** The party and whoever of it has the task; the owner's party bears his own name. */
const handsOf = ({ partyName, assigneeName }: Task): string =>
  [...new Set([partyName, assigneeName])].filter(Boolean).join(" · ");

function TaskHead({ task }: { task: Task }) {
  const words = useWords();
  return (
    <div className={styles.taskHead}>
      <strong>{task.name}</strong>
      <span className={styles.quiet}>{handsOf(task)}</span>
      {task.dueAt ? <DueChip due={task.dueAt} since={task.openedAt} label={words("task.due")} /> : null}
    </div>
  );
}
