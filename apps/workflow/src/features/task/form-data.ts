import type { FormData } from "./task-draft.ts";

const isData = (value: unknown): value is FormData =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The data with the value at a path such as `customer.phone`; undefined takes it out. Nothing given is changed. */
export function withValue(data: FormData, path: string, value: unknown): FormData {
  const [first = "", ...rest] = path.split(".");
  if (rest.length > 0) {
    const inner = data[first];
    return { ...data, [first]: withValue(isData(inner) ? inner : {}, rest.join("."), value) };
  }
  const { [first]: _old, ...others } = data;
  return value === undefined ? others : { ...others, [first]: value };
}

/** What a number field's text means: a number, nothing, or the text itself, so that the form can say what is wrong. */
export function numberOf(text: string): number | string | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : trimmed;
}

export interface Choice {
  value: unknown;
  label: string;
}

/** The choices a field of a form-js schema offers, with their words. */
export function choicesOf(raw: FormData): Choice[] {
  const values = Array.isArray(raw.values) ? raw.values : [];
  return values.map((one: unknown) =>
    isData(one)
      ? { value: one.value, label: String(one.label ?? one.value ?? "") }
      : { value: one, label: String(one) },
  );
}

/** The components of a form-js schema or of one of its groups, as they were written. */
export const componentsOf = (raw: FormData): FormData[] =>
  Array.isArray(raw.components) ? raw.components.filter(isData) : [];
