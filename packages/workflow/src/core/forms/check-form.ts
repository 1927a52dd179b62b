import { type FormField, fieldsOf, HOLDERS } from "./form-field.ts";
import { type FormCode, formSentence, type Words } from "./form-sentences.ts";

export interface FormFault {
  code: FormCode;
  sentences: Words;
}

const ASKING = ["textfield", "textarea", "number", "checkbox", "radio", "select", "checklist", "taglist", "datetime"];
const SHOWING = ["text", "html", "image", "spacer", "separator", "button", "table", "expression", "iframe"];
const TYPES = new Set([...ASKING, ...SHOWING, ...HOLDERS]);
const NEEDS_KEY = new Set(ASKING);

/** Why a form cannot be deployed: no form-js schema, a field without key, a key used twice, a type nobody checks. */
export function checkForm(formId: string, schema: Record<string, unknown>): FormFault[] {
  if (!Array.isArray(schema.components)) return [fault("form-not-schema", { form: formId })];
  return faultsIn(formId, fieldsOf(schema), new Set());
}

const fault = (code: FormCode, values: Record<string, string>): FormFault => ({
  code,
  sentences: formSentence(code, values),
});

function faultsIn(form: string, fields: readonly FormField[], seen: Set<string>): FormFault[] {
  return fields.flatMap((field) => {
    const { type, key, label, pattern } = field;
    if (!TYPES.has(type)) return [fault("form-type-unknown", { form, type })];
    const own = key !== "" && HOLDERS.has(type) ? new Set<string>() : seen;
    const inner = faultsIn(form, field.children, own);
    if (!NEEDS_KEY.has(type)) return inner;
    if (key === "" || key.split(".").some((step) => step === "" || step === "__proto__"))
      return [fault("form-key-missing", { form, label: label || type })];
    if (seen.has(key)) return [fault("form-key-twice", { form, key })];
    seen.add(key);
    return pattern !== null && !isPattern(pattern) ? [fault("form-pattern-unreadable", { form, label })] : inner;
  });
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
