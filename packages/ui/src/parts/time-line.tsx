import type { ReactNode } from "react";
import type { Instant } from "../i18n/format.ts";
import { useFormat } from "../i18n/use-format.ts";
import styles from "./time-line.module.css";

export type TimeLineEntry = { key: string; at: Instant; children: ReactNode; aside?: ReactNode };

/** What happened, one line each, with its time in front. */
export function TimeLine({ entries, label }: { entries: readonly TimeLineEntry[]; label: string }) {
  const format = useFormat();
  return (
    <ol className={styles.line} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <time dateTime={new Date(entry.at).toISOString()}>{format.instant(entry.at)}</time>
          <span className={styles.body}>{entry.children}</span>
          {entry.aside ? <span className={styles.aside}>{entry.aside}</span> : null}
        </li>
      ))}
    </ol>
  );
}
