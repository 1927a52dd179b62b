import form from "../../parts/form.module.css";
import { instantOf, localText } from "./local-time.ts";

export type InstantFieldProps = {
  id: string;
  /** ISO text; empty means none. */
  value: string;
  required?: boolean;
  invalid?: boolean;
  onChange: (instant: string) => void;
};

/** An instant in the time of this place, to the minute. A required one keeps its last value while it is being typed. */
export function InstantField({ id, value, required = false, invalid = false, onChange }: InstantFieldProps) {
  return (
    <input
      id={id}
      type="datetime-local"
      className={form.input}
      value={localText(value)}
      required={required}
      aria-invalid={invalid}
      onChange={(event) => {
        const next = instantOf(event.target.value);
        if (next !== "" || !required) onChange(next);
      }}
    />
  );
}
