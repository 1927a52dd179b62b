import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { useWords } from "../i18n/use-words.ts";
import styles from "./steps-rail.module.css";

export type StepState = "done" | "current" | "waiting" | "failed";
export type Step = { key: string; label: string; state: StepState; detail?: ReactNode };

export type StepsRailProps = {
  steps: readonly Step[];
  /** What the steps lead through, for those who hear it. */
  label: string;
  direction?: "horizontal" | "vertical";
};

/** The way of a thing through its steps: across on desks, down on phones. */
export function StepsRail({ steps, label, direction = "horizontal" }: StepsRailProps) {
  const words = useWords();
  return (
    <ol className={classNames(styles.rail, styles[direction])} aria-label={label}>
      {steps.map((step) => (
        <li key={step.key} className={styles[step.state]} aria-current={step.state === "current" ? "step" : undefined}>
          <span className={styles.dot} aria-hidden="true" />
          <span className={styles.words}>
            <span className={styles.label}>{step.label}</span>
            <span className="sr-only"> {words(`step.${step.state}`)}</span>
            {step.detail ? <span className={styles.detail}>{step.detail}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
