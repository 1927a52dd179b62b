import { useId } from "react";
import { useKnown } from "../../words/use-known.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "./choose-outcome.module.css";

export type ChooseOutcomeProps = {
  outcomes: readonly string[];
  value: string | null;
  fault: string | undefined;
  onChange: (outcome: string) => void;
};

const explained = ["forced", "accepted", "answered", "returned"] as const;

/** The ways out of a task, each with what it leads to. */
export function ChooseOutcome({ outcomes, value, fault, onChange }: ChooseOutcomeProps) {
  const words = useWords();
  const known = useKnown();
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend>{words("complete.outcome")}</legend>
      <div className={styles.options}>
        {outcomes.map((outcome) => {
          const code = explained.find((one) => one === outcome);
          return (
            <label key={outcome} className={styles.option}>
              <input
                type="radio"
                name={id}
                value={outcome}
                checked={outcome === value}
                aria-invalid={fault ? true : undefined}
                aria-describedby={code ? `${id}-${code}` : undefined}
                aria-label={known("outcome", outcome)}
                onChange={() => onChange(outcome)}
              />
              <span className={styles.words}>
                <span className={styles.name}>{known("outcome", outcome)}</span>
                {code ? (
                  <span id={`${id}-${code}`} className={styles.hint}>
                    {words(`outcomeHint.${code}`)}
                  </span>
                ) : null}
              </span>
            </label>
          );
        })}
      </div>
      {fault ? (
        <p id={`${id}-fault`} className={styles.fault} role="alert">
          {fault}
        </p>
      ) : null}
    </fieldset>
  );
}
