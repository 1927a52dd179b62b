import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useWords as useGroundWords } from "@quintet/ui/i18n/use-words.ts";
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

const [hour, day] = [3_600_000, 86_400_000];

/** As much of a duration as fits under a small box: whole days, else whole hours, else what there is. */
const coarse = (ms: number): number => {
  if (ms >= day) return Math.floor(ms / day) * day;
  return ms >= hour ? Math.floor(ms / hour) * hour : ms;
};

/** Who has or had a step and for how long; a button, so that the diagram can be asked by keyboard too. */
export function NodeTag({ tasks, picked, onPick }: NodeTagProps) {
  const words = useWords();
  const ground = useGroundWords();
  const known = useKnown();
  const format = useFormat();
  const task = tasks.at(-1);
  const now = useNow(task?.state === "open");
  if (!task) return null;
  const lasted = Date.parse(task.completedAt ?? new Date(now).toISOString()) - Date.parse(task.openedAt);
  const left = task.state === "open" && task.dueAt !== null ? Date.parse(task.dueAt) - now : null;
  const total = task.dueAt === null ? undefined : Date.parse(task.dueAt) - Date.parse(task.openedAt);
  const outcome = task.outcome ? known("outcome", task.outcome) : "";
  const timeOf = (exact: boolean) => {
    if (left === null)
      return lasted < 1000 ? words("holding.instant") : format.duration(exact ? lasted : coarse(lasted));
    const time = format.duration(exact ? shownTime(left) : coarse(shownTime(left)));
    return ground(left > 0 ? "due.left" : "due.over", { time });
  };
  const text = `${task.partyName} ${outcome || timeOf(false)}`;
  const exact = timeOf(true);
  const tone = task.outcome === "returned" ? "bad" : left === null ? "ok" : dueTone({ left, total });
  return (
    <button
      type="button"
      className={styles.tag}
      data-tone={tone === "ok" && left !== null ? "current" : tone}
      aria-pressed={picked}
      aria-label={words("path.tag", { text, name: task.name, exact })}
      title={`${task.name} · ${exact}`}
      onClick={onPick}
    >
      {text}
    </button>
  );
}
