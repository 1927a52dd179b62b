import { useId } from "react";
import { useWords } from "../words/use-words.ts";
import styles from "./text-area.module.css";

export type TextAreaProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  max: number;
  rows?: number;
  hint?: string | undefined;
  placeholder?: string | undefined;
  fault?: string | undefined;
  required?: boolean;
};

/** Room to write, with its name above, what is wrong below, and how much fits once it gets full. */
export function TextArea({ label, value, onChange, max, rows = 3, hint, placeholder, fault, required }: TextAreaProps) {
  const words = useWords();
  const id = useId();
  const full = value.length > max * 0.8;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label}
        {required ? (
          <span className={styles.star} aria-hidden="true">
            {" "}
            *
          </span>
        ) : null}
      </label>
      <textarea
        id={id}
        rows={rows}
        maxLength={max}
        placeholder={placeholder}
        value={value}
        required={required}
        aria-invalid={fault ? true : undefined}
        aria-describedby={`${id}-below`}
        onChange={(event) => onChange(event.target.value)}
      />
      <div id={`${id}-below`} className={styles.below}>
        {fault ? <span className={styles.fault}>{fault}</span> : hint ? <span>{hint}</span> : null}
        {full ? <span className={styles.count}>{words("complete.count", { count: value.length, max })}</span> : null}
      </div>
    </div>
  );
}
