import { type FormField, fieldsOf, HOLDERS, isHidden, valueAt } from "./form-field.ts";

type Data = Record<string, unknown>;
const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * What a form lets its answerer write: the data of its open fields and nothing else, so that no answer can set
 * variables the form does not ask for. Locked and hidden fields keep what the case has.
 */
export const acceptForm = (schema: Data, data: Data): Data =>
  picked(fieldsOf(schema), data, (field, seen) => !field.locked && !isHidden(field, { ...data, ...seen }));

/** What a form shows of a case's variables: its fields' values, none of the others. */
export const shownInForm = (schema: Data, variables: Data): Data => picked(fieldsOf(schema), variables, () => true);

type Wanted = (field: FormField, data: Data) => boolean;

function picked(fields: readonly FormField[], data: Data, wanted: Wanted): Data {
  const kept: Data = {};
  for (const field of fields) {
    if (!wanted(field, data)) continue;
    if (HOLDERS.has(field.type)) put(kept, field.key, ofHolder(field, data, wanted));
    else if (field.key !== "") put(kept, field.key, valueAt(data, field.key));
  }
  return kept;
}

function ofHolder(field: FormField, data: Data, wanted: Wanted): unknown {
  if (field.key === "") return picked(field.children, data, wanted);
  const inner = valueAt(data, field.key);
  if (field.type !== "dynamiclist") return picked(field.children, isData(inner) ? inner : {}, wanted);
  return Array.isArray(inner) ? inner.map((row) => picked(field.children, isData(row) ? row : {}, wanted)) : undefined;
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
