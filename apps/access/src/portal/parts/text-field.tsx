import { type ComponentProps, useId } from "react";
import styles from "./text-field.module.css";

type Common = {
  label: string;
  /** Says what is good to write, under the label. */
  hint?: string;
  /** What is missing or wrong; the field is marked by it. */
  fault?: string | undefined;
};

export type TextFieldProps = Common &
  (({ lines: number } & Omit<ComponentProps<"textarea">, "rows">) | ({ lines?: undefined } & ComponentProps<"input">));

/** A labelled field, with its hint, its fault and, towards the end of it, how much room is left. */
export function TextField({ label, hint, fault, ...rest }: TextFieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : "", fault ? `${id}-fault` : ""].filter(Boolean).join(" ");
  const meaning = {
    id,
    className: styles.control,
    "aria-invalid": fault ? true : undefined,
    "aria-describedby": described || undefined,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      ) : null}
      <Control {...rest} {...meaning} />
      {fault ? (
        <div id={`${id}-fault`} className={styles.fault} role="alert">
          {fault}
        </div>
      ) : null}
      <Room used={String(rest.value ?? "").length} of={rest.maxLength} />
    </div>
  );
}

// How much room there is matters only when it is getting short.
function Room({ used, of }: { used: number; of: number | undefined }) {
  if (of === undefined || used < of * 0.8) return null;
  return (
    <div className={styles.count}>
      {used}/{of}
    </div>
  );
}

function Control(props: Omit<TextFieldProps, keyof Common>) {
  if (props.lines === undefined) return <input type="text" {...(props as ComponentProps<"input">)} />;
  const { lines, ...rest } = props as { lines: number } & ComponentProps<"textarea">;
  return <textarea rows={lines} {...rest} />;
}
