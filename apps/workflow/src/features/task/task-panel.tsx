import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { DueChip } from "@quintet/ui/parts/due-chip.tsx";
import { FieldList } from "@quintet/ui/parts/field-list.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import type { CaseView, TaskView } from "@quintet/workflow/contract";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { useWords, type Words } from "../../words/use-words.ts";
import { casePath } from "../case/case-address.ts";
import { GradeChip } from "../case/grade-chip.tsx";
import { CompleteTask } from "./complete-task.tsx";
import { EarlierAnswers } from "./earlier-answers.tsx";
import { HandButtons } from "./hand-buttons.tsx";
import { HoldTask } from "./hold-task.tsx";
import { KeptDraft } from "./kept-draft.tsx";
import { ShowSigners } from "./show-signers.tsx";
import styles from "./task-panel.module.css";
import { TaskState } from "./task-state.tsx";
import { useTaskName } from "./use-task-name.ts";

export type TaskPanelProps = { taskId: string; caseId: string; onDone: () => void; onClose: () => void };

/** A task beside its inbox: enough of the case to do the work here, and the way to the rest of it. */
export function TaskPanel({ taskId, caseId, onDone, onClose }: TaskPanelProps) {
  const words = useWords();
  const query = useQuery(useApi().workflow.readCase.queryOptions({ caseId }));
  return (
    <section className={styles.panel} aria-label={words("task.detail")}>
      <div className={styles.back}>
        <Button look="quiet" icon="back" onClick={onClose}>
          {words("inbox.back")}
        </Button>
      </div>
      <QueryStates query={query} skeleton={<LoadingSkeleton shape="page" />}>
        {(view) => {
          const task = view.tasks.find((one) => one.id === taskId);
          if (!task) return <EmptyState title={words("inbox.gone")} sentence={words("inbox.goneSentence")} />;
          return <Inside key={taskId} view={view} task={task} onDone={onDone} />;
        }}
      </QueryStates>
    </section>
  );
}

const holderOf = ({ assigneeName, forName }: TaskView, words: Words): string => {
  const holder = assigneeName ?? words("task.unassigned");
  return forName ? words("hand.holderFor", { name: holder, principal: forName }) : holder;
};

function Inside({ view, task, onDone }: { view: CaseView; task: TaskView; onDone: () => void }) {
  const words = useWords();
  const format = useFormat();
  const nameOf = useTaskName();
  return (
    <>
      <header className={styles.head}>
        <div className={styles.title}>
          <h1>{nameOf(task)}</h1>
          <GradeChip grade={view.grade} kind={view.kind} />
          {task.state === "open" && task.dueAt ? <DueChip due={task.dueAt} since={task.openedAt} /> : null}
        </div>
        <div className={styles.actions}>
          <HoldTask task={task} />
          <HandButtons task={task} />
          <Link className={styles.link} href={casePath(view.id)}>
            {words("task.openCase")}
          </Link>
        </div>
      </header>
      <div className={styles.body}>
        <h2 className={styles.case}>
          {view.number} {view.title}
        </h2>
        <FieldList
          inline
          fields={[
            { label: words("task.customer"), value: view.customerName || words("cases.noCustomer") },
            { label: words(`party.${task.partyKind}`), value: task.partyName },
            { label: words("task.holder"), value: holderOf(task, words) },
            { label: words("task.opened"), value: format.instant(task.openedAt) },
            { label: words("task.due"), value: task.dueAt ? format.instant(task.dueAt) : words("task.noDue") },
          ]}
        />
        <div className={styles.part}>
          <h3>{words("task.about")}</h3>
          <p className={styles.text}>{view.description || words("case.noDescription")}</p>
        </div>
        <ShowSigners task={task} />
        <EarlierAnswers tasks={view.tasks} except={task.id} />
        <div className={styles.part}>
          {task.state === "open" && task.mine ? (
            <CompleteTask task={task} onDone={onDone} />
          ) : (
            <>
              <TaskState task={task} />
              <KeptDraft taskId={task.id} />
            </>
          )}
        </div>
      </div>
    </>
  );
}
