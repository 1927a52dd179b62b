import { DueChip } from "@quintet/ui/parts/due-chip.tsx";
import type { CaseView, TaskView } from "@quintet/workflow/contract";
import { useWords } from "../../words/use-words.ts";
import { CompleteTask } from "../task/complete-task.tsx";
import { HoldTask } from "../task/hold-task.tsx";
import { isOver, myTasks, partiesAtWork } from "./case-parts.ts";
import styles from "./my-tasks.module.css";

/** What is mine to do on this case, the first one open; otherwise who has it now. */
export function MyTasks({ view }: { view: CaseView }) {
  const mine = myTasks(view.tasks);
  if (mine.length === 0) return <NoTask view={view} />;
  return (
    <div className={styles.tasks}>
      {mine.map((task, at) => (
        <MyTask key={task.id} task={task} open={at === 0} />
      ))}
    </div>
  );
}

function MyTask({ task, open }: { task: TaskView; open: boolean }) {
  const words = useWords();
  return (
    <details className={styles.task} open={open}>
      <summary>
        <h2>{words("case.myTask", { name: task.name })}</h2>
        {task.dueAt ? <DueChip due={task.dueAt} since={task.openedAt} /> : null}
      </summary>
      <div className={styles.inside}>
        <HoldTask task={task} />
        <CompleteTask task={task} />
      </div>
    </details>
  );
}

function NoTask({ view }: { view: CaseView }) {
  const words = useWords();
  const parties = partiesAtWork(view.tasks);
  const sentence = isOver(view)
    ? words("case.over")
    : parties.length > 0
      ? words("case.withParties", { names: parties.join("、") })
      : words(view.status === "solved" ? "case.waitsRating" : "case.nobodyAtWork");
  return (
    <section className={styles.none}>
      <h2>{words("case.noTask")}</h2>
      <p>{sentence}</p>
    </section>
  );
}
