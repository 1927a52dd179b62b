import { type InputHTMLAttributes, useId } from "react";
import styles from "./text-field.module.css";

export type TextFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, "onChange" | "value"> & {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  fault?: string | undefined;
};

/** One line to write in, with its name above and what it is for, or what is wrong, below. */
export function TextField({ label, value, onChange, hint, fault, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        {...rest}
        id={id}
        value={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={`${id}-below`}
        onChange={(event) => onChange(event.target.value)}
      />
      <div id={`${id}-below`} className={fault ? styles.fault : styles.hint}>
        {fault ?? hint}
      </div>
    </div>
  );
}
