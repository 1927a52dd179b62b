import { evaluate } from "feelin";

/** One component of a form-js schema, as far as it asks for data. Whatever else its editor writes is left alone. */
export interface FormField {
  type: string;
  key: string;
  label: string;
  required: boolean;
  minLength: number | null;
  maxLength: number | null;
  min: number | null;
  max: number | null;
  decimals: number | null;
  pattern: string | null;
  validation: "email" | "phone" | null;
  /** The values offered; null where they come from the data (`valuesKey`, `valuesExpression`). */
  offered: readonly unknown[] | null;
  subtype: "date" | "time" | "datetime";
  /** A shown value that nobody may write. */
  locked: boolean;
  hide: string | null;
  children: FormField[];
}

type Raw = Record<string, unknown>;
const isRaw = (value: unknown): value is Raw => typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const number = (value: unknown): number | null => {
  const read = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof read === "number" && Number.isFinite(read) ? read : null;
};

/** Components that hold others; `group` and `dynamiclist` may open a place of their own in the data. */
export const HOLDERS = new Set(["group", "columns", "dynamiclist", "default"]);
const SUBTYPES = ["date", "time", "datetime"] as const;

/** The fields of a form-js schema, in their order. A holder keeps its own path in `key`, empty when it has none. */
export const fieldsOf = (schema: Raw): FormField[] =>
  (Array.isArray(schema.components) ? schema.components : []).filter(isRaw).map(readField);

function readField(raw: Raw): FormField {
  const validate = isRaw(raw.validate) ? raw.validate : {};
  const type = text(raw.type);
  const values = Array.isArray(raw.values) ? raw.values : null;
  return {
    type,
    key: text(HOLDERS.has(type) ? raw.path : raw.key),
    label: text(raw.label) || text(raw.key),
    required: validate.required === true,
    minLength: number(validate.minLength),
    maxLength: number(validate.maxLength),
    min: number(validate.min),
    max: number(validate.max),
    decimals: number(raw.decimalDigits),
    pattern: text(validate.pattern) || null,
    validation:
      validate.validationType === "email" || validate.validationType === "phone" ? validate.validationType : null,
    offered: values?.map((one) => (isRaw(one) ? one.value : one)) ?? null,
    subtype: SUBTYPES.find((one) => one === raw.subtype) ?? "date",
    locked: raw.disabled === true || raw.readonly === true,
    hide: isRaw(raw.conditional) ? text(raw.conditional.hide).replace(/^=\s*/, "") || null : null,
    children: fieldsOf(raw),
  };
}

/** Whether the form itself hides the field for this data; a condition nobody can read hides nothing. */
export function isHidden(field: FormField, data: Raw): boolean {
  if (field.hide === null) return false;
  try {
    return evaluate(field.hide, data as Parameters<typeof evaluate>[1]).value === true;
  } catch {
    return false;
  }
}

/** Keys may be paths: `customer.phone`. */
export function valueAt(data: Raw, key: string): unknown {
  let value: unknown = data;
  for (const step of key.split(".")) {
    if (!isRaw(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value;
}
