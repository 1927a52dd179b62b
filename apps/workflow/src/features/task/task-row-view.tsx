import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Icon } from "@quintet/ui/icons.tsx";
import { Avatar } from "@quintet/ui/parts/avatar.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { DueChip } from "@quintet/ui/parts/due-chip.tsx";
import { memo } from "react";
import { useWords } from "../../words/use-words.ts";
import { GradeChip } from "../case/grade-chip.tsx";
import type { InboxTask } from "./task-row.ts";
import styles from "./task-row-view.module.css";
import { useTaskName } from "./use-task-name.ts";

/** One line of an inbox, drawn anew only when it is another: what is to be done, for whom, who has it, and the time that is left. */
export const TaskRowView = memo(function TaskRowView({ task, marked }: { task: InboxTask; marked: boolean }) {
  const words = useWords();
  const format = useFormat();
  const nameOf = useTaskName();
  return (
    <div className={styles.row} data-marked={marked}>
      <div className={styles.line}>
        {marked ? <Icon name="check" size={14} /> : null}
        <span className={styles.name}>{nameOf(task)}</span>
        {task.grade === "ordinary" ? null : <GradeChip grade={task.grade} />}
        <span className={styles.time}>
          {task.state === "completed" && task.completedAt ? (
            <Chip tone="ok">{format.instant(task.completedAt)}</Chip>
          ) : task.dueAt ? (
            <DueChip due={task.dueAt} since={task.openedAt} />
          ) : (
            <span className={styles.quiet}>{words("task.noDue")}</span>
          )}
        </span>
      </div>
      <div className={styles.line}>
        <span className={styles.title}>{task.caseTitle}</span>
        <span className={styles.holder}>
          {task.assigneeName ? (
            <>
              <Avatar id={task.assigneeId ?? ""} name={task.assigneeName} size={18} decorative />
              {task.assigneeName}
            </>
          ) : (
            <>
              <Icon name="person" size={14} />
              {words("task.free")}
            </>
          )}
        </span>
      </div>
      <div className={styles.foot}>
        <span>{task.caseNumber}</span>
        {task.customerName ? <span>{task.customerName}</span> : null}
        {task.forName ? <span>{words("hand.onBehalf", { name: task.forName })}</span> : null}
        {task.partyName === task.assigneeName ? null : <span className={styles.party}>{task.partyName}</span>}
      </div>
    </div>
  );
});
