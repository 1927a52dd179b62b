import { classNames } from "../class-names.ts";
import { formatDuration } from "../i18n/duration.ts";
import type { Instant } from "../i18n/format.ts";
import { useFormat } from "../i18n/use-format.ts";
import { useWords } from "../i18n/use-words.ts";
import { Icon } from "../icons.tsx";
import styles from "./chip.module.css";
import { dueTone, shownTime } from "./due-tone.ts";
import { useNow } from "./second-ticker.ts";

export type DueChipProps = {
  due: Instant;
  /** When the clock began; gives the share left its meaning. */
  since?: Instant;
  /** What is due, in front of the time: 首次回复. */
  label?: string;
  /** The clock is stopped; the time left is not known until it goes on. */
  paused?: boolean;
};

/** Time left as time, ticking each second; its tone follows the share left. */
export function DueChip({ due, since, label, paused = false }: DueChipProps) {
  const words = useWords();
  const format = useFormat();
  const end = new Date(due).getTime();
  const left = end - useNow(!paused);
  const total = since === undefined ? undefined : end - new Date(since).getTime();
  const tone = paused ? "neutral" : dueTone({ left, total });
  const time = formatDuration(shownTime(left), words);
  const short = words(left > 0 ? "due.left" : "due.over", { time });
  const name = label ?? words("due.deadline");
  const spoken = words(left > 0 ? "due.leftLabel" : "due.overLabel", { label: name, time });
  return (
    <span
      className={classNames(styles.chip, styles[tone])}
      role="timer"
      aria-live="off"
      aria-label={paused ? words("due.pausedLabel", { label: name }) : spoken}
      title={format.instant(due)}
    >
      <Icon name={tone === "bad" ? "warn" : "clock"} size={12} />
      {label ? `${label} ` : ""}
      {paused ? words("due.paused") : short}
    </span>
  );
}
