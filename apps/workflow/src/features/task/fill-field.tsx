import type { FormField } from "@quintet/workflow/core";
import { type ReactNode, useId } from "react";
import styles from "./fill-form.module.css";
import { choicesOf, numberOf } from "./form-data.ts";
import type { FormData } from "./task-draft.ts";

export type FillFieldProps = {
  raw: FormData;
  field: FormField;
  value: unknown;
  fault: string | undefined;
  onChange: (value: unknown) => void;
};

const textOf = (value: unknown): string => (value === undefined || value === null ? "" : String(value));
const dateTypes = { date: "date", time: "time", datetime: "datetime-local" } as const;

/** One component of a form: a field to write in, choices, or words between them. */
export function FillField({ raw, field, value, fault, onChange }: FillFieldProps) {
  const id = useId();
  const { type, label, required, locked } = field;
  const told = {
    id,
    disabled: locked,
    required,
    "aria-invalid": fault ? true : undefined,
    "aria-describedby": `${id}-below`,
  };
  const write = (text: string) => onChange(text === "" ? undefined : text);
  const framed = (inside: ReactNode) => (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label}
        {required ? <span aria-hidden="true"> *</span> : null}
      </label>
      {inside}
      <Below id={id} raw={raw} fault={fault} />
    </div>
  );
  switch (type) {
    case "text":
      return <Paragraphs text={textOf(raw.text)} />;
    case "separator":
      return <hr className={styles.rule} />;
    case "textarea":
      return framed(
        <textarea {...told} rows={3} value={textOf(value)} onChange={(event) => write(event.target.value)} />,
      );
    case "number":
      return framed(
        <input
          {...told}
          inputMode="decimal"
          value={textOf(value)}
          onChange={(event) => onChange(numberOf(event.target.value))}
        />,
      );
    case "datetime":
      return framed(
        <input
          {...told}
          type={dateTypes[field.subtype]}
          value={textOf(value)}
          onChange={(event) => write(event.target.value)}
        />,
      );
    case "textfield":
      return framed(<input {...told} value={textOf(value)} onChange={(event) => write(event.target.value)} />);
    case "checkbox":
      return (
        <div className={styles.field}>
          <label className={styles.choice}>
            <input
              {...told}
              type="checkbox"
              checked={value === true}
              onChange={(event) => onChange(event.target.checked)}
            />
            {label}
          </label>
          <Below id={id} raw={raw} fault={fault} />
        </div>
      );
    case "select": {
      const choices = choicesOf(raw);
      return framed(
        <select
          {...told}
          value={choices.findIndex((choice) => choice.value === value)}
          onChange={(event) => onChange(choices[Number(event.target.value)]?.value)}
        >
          <option value={-1} aria-label={label} />
          {choices.map((choice, place) => (
            <option key={textOf(choice.value)} value={place}>
              {choice.label}
            </option>
          ))}
        </select>,
      );
    }
    case "radio":
    case "checklist":
    case "taglist":
      return <Choices {...{ raw, field, value, fault, onChange }} id={id} />;
    default:
      return null;
  }
}

function Choices({ raw, field, value, fault, onChange, id }: FillFieldProps & { id: string }) {
  const many = field.type !== "radio";
  const chosen: readonly unknown[] = many ? (Array.isArray(value) ? value : []) : [value];
  const choose = (one: unknown, on: boolean) => {
    if (!many) return onChange(one);
    return onChange(on ? [...chosen, one] : chosen.filter((other) => other !== one));
  };
  return (
    <fieldset className={styles.field} aria-describedby={`${id}-below`}>
      <legend>
        {field.label}
        {field.required ? <span aria-hidden="true"> *</span> : null}
      </legend>
      {choicesOf(raw).map((choice) => (
        <label key={textOf(choice.value)} className={styles.choice}>
          <input
            type={many ? "checkbox" : "radio"}
            name={id}
            disabled={field.locked}
            checked={chosen.includes(choice.value)}
            aria-invalid={fault ? true : undefined}
            onChange={(event) => choose(choice.value, event.target.checked)}
          />
          {choice.label}
        </label>
      ))}
      <Below id={id} raw={raw} fault={fault} />
    </fieldset>
  );
}

function Below({ id, raw, fault }: { id: string; raw: FormData; fault: string | undefined }) {
  return (
    <div id={`${id}-below`} className={fault ? styles.fault : styles.hint} role={fault ? "alert" : undefined}>
      {fault ?? textOf(raw.description)}
    </div>
  );
}

/** Plain words of a form; headings of its Markdown are told by size, the rest as it stands. */
function Paragraphs({ text }: { text: string }) {
  return text.split(/\n+/).map((line) => {
    const heading = /^#{1,6}\s+(.*)$/.exec(line);
    return heading ? <h4 key={line}>{heading[1]}</h4> : <p key={line}>{line}</p>;
  });
}
