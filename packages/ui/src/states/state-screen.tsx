import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { Illustration, type IllustrationName } from "./illustration.tsx";
import styles from "./state-screen.module.css";

export type StateScreenProps = {
  drawing: IllustrationName;
  title: string;
  /** What is so, and what may be done about it. */
  sentence: ReactNode;
  /** The next step. */
  action?: ReactNode;
  /** Small and without drawing, for panels and columns. */
  compact?: boolean | undefined;
  /** How urgently it is read out when it appears. */
  role?: "status" | "alert";
};

/** What all states look like: a drawing, a sentence, a next step. */
export function StateScreen({ drawing, title, sentence, action, compact = false, role = "status" }: StateScreenProps) {
  return (
    <div className={classNames(styles.screen, compact && styles.compact)} role={role}>
      {compact ? null : <Illustration name={drawing} />}
      <p className={styles.title}>{title}</p>
      <div className={styles.sentence}>{sentence}</div>
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  );
}
