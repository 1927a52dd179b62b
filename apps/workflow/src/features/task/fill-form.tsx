import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { type FormField, type FormProblem, fieldsOf, isHidden, valueAt } from "@quintet/workflow/core";
import { useWords } from "../../words/use-words.ts";
import { FillField } from "./fill-field.tsx";
import styles from "./fill-form.module.css";
import { componentsOf, withValue } from "./form-data.ts";
import type { FormData } from "./task-draft.ts";

export type FillFormProps = {
  schema: FormData;
  data: FormData;
  problems: readonly FormProblem[];
  onChange: (data: FormData) => void;
};

/** The task's own form, drawn from its form-js schema; the same rules judge it here and on the server. */
export function FillForm({ schema, data, problems, onChange }: FillFormProps) {
  return (
    <div className={styles.form}>
      <Components raw={schema} data={data} all={data} prefix="" problems={problems} onChange={onChange} />
    </div>
  );
}

type ComponentsProps = {
  raw: FormData;
  /** The data at the place of these components, and the whole of it for conditions. */
  data: FormData;
  all: FormData;
  prefix: string;
  problems: readonly FormProblem[];
  onChange: (data: FormData) => void;
};

const isData = (value: unknown): value is FormData =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function Components({ raw, data, all, prefix, problems, onChange }: ComponentsProps) {
  const { language } = useLanguage();
  const fields = fieldsOf(raw);
  return componentsOf(raw).map((component, place) => {
    const field = fields[place];
    if (!field || isHidden(field, { ...all, ...data })) return null;
    const key = `${prefix}${field.key || field.type}-${place}`;
    if (field.type === "dynamiclist")
      return <Rows key={key} {...{ raw: component, field, data, all, prefix, problems, onChange }} />;
    if (field.type === "group" || field.type === "columns" || field.type === "default") {
      const inner = field.key === "" ? data : valueAt(data, field.key);
      return (
        <fieldset key={key} className={styles.group}>
          {field.label ? <legend>{String(component.label ?? "")}</legend> : null}
          <Components
            raw={component}
            data={isData(inner) ? inner : {}}
            all={all}
            prefix={field.key === "" ? prefix : `${prefix}${field.key}.`}
            problems={problems}
            onChange={(next) => onChange(field.key === "" ? next : withValue(data, field.key, next))}
          />
        </fieldset>
      );
    }
    const problem = problems.find((one) => one.key === `${prefix}${field.key}`);
    return (
      <FillField
        key={key}
        raw={component}
        field={field}
        value={field.key === "" ? undefined : valueAt(data, field.key)}
        fault={problem?.sentences[language === "en" ? "en" : "zh"]}
        onChange={(value) => onChange(withValue(data, field.key, value))}
      />
    );
  });
}

function Rows({ raw, field, data, all, prefix, problems, onChange }: ComponentsProps & { field: FormField }) {
  const words = useWords();
  const told = valueAt(data, field.key);
  const rows = Array.isArray(told) ? told.map((row) => (isData(row) ? row : {})) : [];
  const put = (next: FormData[]) => onChange(withValue(data, field.key, next));
  return (
    <fieldset className={styles.group}>
      <legend>{String(raw.label ?? "")}</legend>
      {rows.map((row, at) => (
        <div key={at} className={styles.row}>
          <Components
            raw={raw}
            data={row}
            all={all}
            prefix={`${prefix}${field.key}.${at}.`}
            problems={problems}
            onChange={(next) => put(rows.map((one, place) => (place === at ? next : one)))}
          />
          <Button
            look="quiet"
            icon="minus"
            label={words("hand.dropRow", { count: at + 1 })}
            onClick={() => put(rows.filter((_, place) => place !== at))}
          />
        </div>
      ))}
      <Button look="quiet" icon="plus" onClick={() => put([...rows, {}])}>
        {words("hand.addRow")}
      </Button>
    </fieldset>
  );
}
