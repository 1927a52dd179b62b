import { type FormField, fieldsOf, HOLDERS, isHidden, valueAt } from "./form-field.ts";
import { type FormCode, formSentence, type Words } from "./form-sentences.ts";
import { isDateText } from "./is-date-text.ts";

/** `key` is the field's path in the data, `list.0.key` within a list. */
export interface FormProblem {
  key: string;
  code: FormCode;
  sentences: Words;
}

type Data = Record<string, unknown>;
interface Fault {
  code: FormCode;
  limit?: number;
}
const fault = (code: FormCode, limit?: number): Fault => (limit === undefined ? { code } : { code, limit });

const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

/**
 * What is wrong with an answer to a form-js form: what is required, of its type, within its bounds, among its choices.
 * Hidden fields ask nothing. The same for the browser and the server.
 */
export function validateForm(schema: Data, data: Data): FormProblem[] {
  return problemsOf(fieldsOf(schema), data, "", data);
}

function problemsOf(fields: readonly FormField[], data: Data, prefix: string, all: Data): FormProblem[] {
  return fields.flatMap((field) => {
    if (isHidden(field, { ...all, ...data })) return [];
    if (field.type === "dynamiclist") return listProblems(field, data, prefix, all);
    if (HOLDERS.has(field.type)) return groupProblems(field, data, prefix, all);
    return field.key === "" || field.locked
      ? []
      : fieldProblems(field, valueAt(data, field.key), `${prefix}${field.key}`);
  });
}

function groupProblems(field: FormField, data: Data, prefix: string, all: Data): FormProblem[] {
  if (field.key === "") return problemsOf(field.children, data, prefix, all);
  const inner = valueAt(data, field.key);
  return problemsOf(field.children, isData(inner) ? inner : {}, `${prefix}${field.key}.`, all);
}

function listProblems(field: FormField, data: Data, prefix: string, all: Data): FormProblem[] {
  const rows = valueAt(data, field.key) ?? [];
  const key = `${prefix}${field.key}`;
  if (!Array.isArray(rows))
    return [{ key, code: "not-list", sentences: formSentence("not-list", { label: field.label }) }];
  return rows.flatMap((row, index) => problemsOf(field.children, isData(row) ? row : {}, `${key}.${index}.`, all));
}

function fieldProblems(field: FormField, value: unknown, key: string): FormProblem[] {
  const unanswered = isEmpty(value) || (field.type === "checkbox" && value === false);
  const found = unanswered ? (field.required ? [fault("required")] : []) : faultsIn(field, value);
  const { label } = field;
  return found.map(({ code, limit }) => ({ key, code, sentences: formSentence(code, { label, limit: limit ?? "" }) }));
}

function faultsIn(field: FormField, value: unknown): Fault[] {
  switch (field.type) {
    case "number":
      return faultsInNumber(field, value);
    case "checkbox":
      return typeof value === "boolean" ? [] : [fault("not-yes-no")];
    case "radio":
    case "select":
      return isOffered(field, value) ? [] : [fault("not-offered")];
    case "checklist":
    case "taglist":
      if (!Array.isArray(value)) return [fault("not-list")];
      return value.every((one) => isOffered(field, one)) ? [] : [fault("not-offered")];
    case "datetime":
      return isDateText(field.subtype, value) ? [] : [fault("not-date")];
    case "textfield":
    case "textarea":
      return typeof value === "string" ? faultsInText(field, value) : [fault("not-text")];
    default:
      return [];
  }
}

const isOffered = ({ offered }: FormField, value: unknown): boolean =>
  offered === null || offered.some((one) => one === value || JSON.stringify(one) === JSON.stringify(value));

function faultsInNumber({ min, max, decimals }: FormField, value: unknown): Fault[] {
  const read = typeof value === "string" ? Number(value) : value;
  if (typeof read !== "number" || !Number.isFinite(read)) return [fault("not-number")];
  const places = /\.(\d+)$/.exec(String(read))?.[1]?.length ?? 0;
  return [
    ...(min !== null && read < min ? [fault("too-small", min)] : []),
    ...(max !== null && read > max ? [fault("too-large", max)] : []),
    ...(decimals !== null && places > decimals ? [fault("decimals", decimals)] : []),
  ];
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^[+]?[\d\s().-]{5,24}$/;

function faultsInText({ required, minLength, maxLength, pattern, validation }: FormField, value: string): Fault[] {
  const length = [...value].length;
  if (required && value.trim() === "") return [fault("required")];
  return [
    ...(minLength !== null && length < minLength ? [fault("too-short", minLength)] : []),
    ...(maxLength !== null && length > maxLength ? [fault("too-long", maxLength)] : []),
    ...(pattern !== null && !matches(pattern, value) ? [fault("pattern")] : []),
    ...(validation === "email" && !EMAIL.test(value) ? [fault("email")] : []),
    ...(validation === "phone" && !PHONE.test(value) ? [fault("phone")] : []),
  ];
}

/** A pattern that is no regular expression was refused when the form was deployed; nothing matches it here. */
function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern, "u").test(value);
  } catch {
    return false;
  }
}
