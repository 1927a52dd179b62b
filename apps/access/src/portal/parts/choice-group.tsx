import { useId } from "react";
import styles from "./choice-group.module.css";

export type Choice = { value: string; label: string };

export type ChoiceGroupProps = {
  label: string;
  choices: readonly Choice[];
  value: string | undefined;
  onChange: (value: string) => void;
  fault?: string | undefined;
};

/** One of several, as chips that wrap; arrow keys move, as in every group of radio buttons. */
export function ChoiceGroup({ label, choices, value, onChange, fault }: ChoiceGroupProps) {
  const name = useId();
  return (
    <fieldset className={styles.group} aria-describedby={fault ? `${name}-fault` : undefined}>
      <legend>{label}</legend>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {fault ? (
        <div id={`${name}-fault`} className={styles.fault} role="alert">
          {fault}
        </div>
      ) : null}
    </fieldset>
  );
}
