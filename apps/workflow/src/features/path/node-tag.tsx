import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { dueTone, shownTime } from "@quintet/ui/parts/due-tone.ts";
import { useNow } from "@quintet/ui/parts/second-ticker.ts";
import type { TaskView } from "@quintet/workflow/contract";
import { useKnown } from "../../words/use-known.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "./node-tag.module.css";

export type NodeTagProps = {
  /** The tasks of one step, the latest last. */
  tasks: readonly TaskView[];
  picked: boolean;
  onPick: () => void;
};

/** Who has or had a step and for how long; a button, so that the diagram can be asked by keyboard too. */
export function NodeTag({ tasks, picked, onPick }: NodeTagProps) {
  const words = useWords();
  const known = useKnown();
  const format = useFormat();
  const task = tasks.at(-1);
  const now = useNow(task?.state === "open");
  if (!task) return null;
  const lasted = Date.parse(task.completedAt ?? new Date(now).toISOString()) - Date.parse(task.openedAt);
  const left = task.state === "open" && task.dueAt !== null ? Date.parse(task.dueAt) - now : null;
  const total = task.dueAt === null ? undefined : Date.parse(task.dueAt) - Date.parse(task.openedAt);
  const time =
    left === null
      ? lasted < 1000
        ? words("holding.instant")
        : format.duration(lasted)
      : format.remaining(left > 0 ? shownTime(left) : -shownTime(left));
  const outcome = task.outcome ? known("outcome", task.outcome) : "";
  const text = [outcome, time].filter(Boolean).join(" ");
  const tone = task.outcome === "returned" ? "bad" : left === null ? "ok" : dueTone({ left, total });
  return (
    <button
      type="button"
      className={styles.tag}
      data-tone={tone === "ok" && left !== null ? "current" : tone}
      aria-pressed={picked}
      aria-label={words("path.tag", { name: task.name, party: task.partyName, text })}
      onClick={onPick}
    >
      <span className={styles.party}>{task.partyName}</span>
      <span className={styles.time}>{text}</span>
    </button>
  );
}
