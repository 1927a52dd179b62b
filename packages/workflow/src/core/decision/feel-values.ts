import type { Json } from "../instance.ts";

/** A FEEL value as plain data: dates, times and durations in ISO 8601, what has no plain form as null. */
export function toJson(value: unknown): Json {
  if (value === null || value === undefined || typeof value === "function") return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== "object") return null;
  if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null) {
    return "fn" in value ? null : String(value);
  }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, toJson(one)]));
}

/** Equal as plain data, whatever the order of names. */
export const sameValue = (a: unknown, b: unknown): boolean => keyOf(toJson(a)) === keyOf(toJson(b));

function keyOf(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(keyOf).join()}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${keyOf(value[name] ?? null)}`).join()}}`;
}
