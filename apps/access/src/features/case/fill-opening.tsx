import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import type { FormField, FormProblem } from "@quintet/workflow/core";
import { fieldsOf, isHidden } from "@quintet/workflow/core";
import { useId } from "react";
import form from "../../parts/form.module.css";

type Data = Record<string, unknown>;
type Choice = { value: string; label: string };

export type FillOpeningProps = {
  schema: Data;
  data: Data;
  problems: readonly FormProblem[];
  onChange: (data: Data) => void;
};

const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);
const rawOf = (schema: Data): Data[] => (Array.isArray(schema.components) ? schema.components.filter(isData) : []);
const textOf = (value: unknown): string => (value === undefined || value === null ? "" : String(value));

/** The words of a form in the reader's language: an English label stands among the properties of a component. */
function labelOf(raw: Data, english: boolean): string {
  const inEnglish = isData(raw.properties) ? raw.properties.labelEn : undefined;
  return textOf(english && inEnglish ? inEnglish : raw.label);
}

const choicesOf = (raw: Data, english: boolean): Choice[] =>
  (Array.isArray(raw.values) ? raw.values.filter(isData) : []).map(({ value, label, labelEn }) => ({
    value: textOf(value),
    label: textOf((english ? labelEn : undefined) ?? label ?? value),
  }));

/** What the opening of a kind asks for besides title and description: its own form's fields, one below the other. */
export function FillOpening({ schema, data, problems, onChange }: FillOpeningProps) {
  const { language } = useLanguage();
  const english = language === "en";
  const fields = fieldsOf(schema);
  return rawOf(schema).map((raw, place) => {
    const field = fields[place];
    if (!field || field.key === "" || isHidden(field, data)) return null;
    const problem = problems.find(({ key }) => key === field.key);
    return (
      <Field
        key={field.key}
        field={field}
        label={labelOf(raw, english)}
        choices={choicesOf(raw, english)}
        value={data[field.key]}
        fault={problem?.sentences[english ? "en" : "zh"]}
        onChange={(value) => onChange({ ...data, [field.key]: value })}
      />
    );
  });
}

type FieldProps = {
  field: FormField;
  label: string;
  choices: Choice[];
  value: unknown;
  fault: string | undefined;
  onChange: (value: unknown) => void;
};

function Field({ field: { type, required }, label, choices, value, fault, onChange }: FieldProps) {
  const id = useId();
  const told = {
    id,
    required,
    className: form.input,
    value: textOf(value),
    "aria-invalid": fault ? true : undefined,
    "aria-describedby": `${id}-fault`,
  };
  const write = (text: string) => onChange(text === "" ? undefined : text);
  const number = (text: string) => onChange(text !== "" && Number.isFinite(Number(text)) ? Number(text) : text);
  return (
    <div className={form.field}>
      <label htmlFor={id}>
        {label} {required ? <em aria-hidden="true">*</em> : null}
      </label>
      {choices.length > 0 ? (
        <select {...told} onChange={(event) => write(event.target.value)}>
          <option value="" aria-label={label} />
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : type === "checkbox" ? (
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
          aria-describedby={`${id}-fault`}
        />
      ) : type === "textarea" ? (
        <textarea {...told} rows={3} onChange={(event) => write(event.target.value)} />
      ) : type === "number" ? (
        <input {...told} inputMode="decimal" onChange={(event) => number(event.target.value)} />
      ) : (
        <input {...told} onChange={(event) => write(event.target.value)} />
      )}
      <p id={`${id}-fault`} className={form.hint} role={fault ? "alert" : undefined}>
        {fault ?? ""}
      </p>
    </div>
  );
}
