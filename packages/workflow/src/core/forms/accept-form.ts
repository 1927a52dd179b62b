import { type FormField, fieldsOf, HOLDERS, isHidden, valueAt } from "./form-field.ts";

type Data = Record<string, unknown>;
const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * What a form lets its answerer write: the data of its open fields and nothing else, so that no answer can set
 * variables the form does not ask for. Locked and hidden fields keep what the case has.
 */
export function acceptForm(schema: Data, data: Data): Data {
  return accepted(fieldsOf(schema), data, data);
}

function accepted(fields: readonly FormField[], data: Data, all: Data): Data {
  const kept: Data = {};
  for (const field of fields) {
    if (isHidden(field, { ...all, ...data })) continue;
    if (HOLDERS.has(field.type)) put(kept, field.key, ofHolder(field, data, all));
    else if (field.key !== "" && !field.locked) put(kept, field.key, valueAt(data, field.key));
  }
  return kept;
}

function ofHolder(field: FormField, data: Data, all: Data): unknown {
  if (field.key === "") return accepted(field.children, data, all);
  const inner = valueAt(data, field.key);
  if (field.type !== "dynamiclist") return accepted(field.children, isData(inner) ? inner : {}, all);
  return Array.isArray(inner) ? inner.map((row) => accepted(field.children, isData(row) ? row : {}, all)) : undefined;
}

function put(into: Data, key: string, value: unknown): void {
  if (value === undefined) return;
  if (key === "") {
    Object.assign(into, value);
    return;
  }
  const steps = key.split(".");
  const last = steps.pop() ?? key;
  let place = into;
  for (const step of steps) {
    const next = Object.hasOwn(place, step) && isData(place[step]) ? (place[step] as Data) : {};
    place[step] = next;
    place = next;
  }
  place[last] = isData(value) && isData(place[last]) ? { ...(place[last] as Data), ...value } : value;
}
