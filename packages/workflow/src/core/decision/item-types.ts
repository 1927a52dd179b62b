import { date, dateAndTime, duration, time, unaryTest } from "feelin";
import type { DecisionModel, ItemType } from "./model.ts";

export type Typed = { ok: true; value: unknown } | { ok: false; why: "wrong-type" | "not-allowed"; value: unknown };

const fine = (value: unknown): Typed => ({ ok: true, value });
const wrong = (value: unknown): Typed => ({ ok: false, why: "wrong-type", value });

/** Temporal values come as text and are read; anything already read passes. */
function temporal(read: (text: string) => unknown) {
  return (value: unknown): Typed => {
    if (typeof value !== "string") return typeof value === "object" ? fine(value) : wrong(value);
    try {
      const found = read(value);
      return found === null || found === undefined ? wrong(value) : fine(found);
    } catch {
      return wrong(value);
    }
  };
}

const plain = (type: "string" | "number" | "boolean") => (value: unknown) =>
  typeof value === type ? fine(value) : wrong(value);

const lasting = temporal((text) => duration(text));
const moment = temporal((text) => dateAndTime(text));

const BASES: Readonly<Record<string, (value: unknown) => Typed>> = {
  string: plain("string"),
  number: plain("number"),
  integer: plain("number"),
  long: plain("number"),
  double: plain("number"),
  boolean: plain("boolean"),
  // Other tools call a date what has a time of day as well.
  date: temporal((text) => (text.includes("T") ? dateAndTime(text) : date(text))),
  time: temporal((text) => time(text)),
  dateTime: moment,
  "date and time": moment,
  duration: lasting,
  dayTimeDuration: lasting,
  "days and time duration": lasting,
  yearMonthDuration: lasting,
  "years and months duration": lasting,
};

/** A value from outside as FEEL of the named type; null is of every type, and an unknown type accepts everything. */
export function readAs(value: unknown, type: string | null, model: DecisionModel): Typed {
  if (value === null || value === undefined || type === null) return fine(value ?? null);
  const item = Object.hasOwn(model.types, type) ? model.types[type] : undefined;
  if (item) return readItem(value, item, model);
  return Object.hasOwn(BASES, type) ? (BASES[type]?.(value) ?? fine(value)) : fine(value);
}

function readItem(value: unknown, item: ItemType, model: DecisionModel): Typed {
  if (!item.isList) return allowed(readOne(value, item, model), item.allowed);
  const values: unknown[] = [];
  // A single value stands for the list that holds it alone.
  for (const one of Array.isArray(value) ? value : [value]) {
    const read = allowed(readOne(one, item, model), item.allowed);
    if (!read.ok) return read;
    values.push(read.value);
  }
  return fine(values);
}

function readOne(value: unknown, item: ItemType, model: DecisionModel): Typed {
  const names = Object.keys(item.components);
  if (names.length === 0) return readAs(value, item.base, model);
  if (value === null || typeof value !== "object" || Array.isArray(value)) return wrong(value);
  const read: Record<string, unknown> = { ...value };
  for (const [name, component] of Object.entries(item.components)) {
    if (read[name] === undefined || read[name] === null) continue;
    const part = readItem(read[name], component, model);
    if (!part.ok) return part;
    read[name] = part.value;
  }
  return fine(read);
}

function allowed(read: Typed, test: string | null): Typed {
  return read.ok && !isAllowed(read.value, test) ? { ok: false, why: "not-allowed", value: read.value } : read;
}

/** Whether a value passes the unary test of its allowed values; null is no value and passes. */
export function isAllowed(value: unknown, test: string | null): boolean {
  if (test === null || value === null) return true;
  return unaryTest(test, { "?": value }).value === true;
}
