import type { Variables } from "@quintet/workflow/core";

/** One step of a script. `at` is in epoch milliseconds; `index` counts the open tasks of the element from 0. */
export type Step =
  | { kind: "start"; process: string | null; variables: Variables }
  | { kind: "complete"; element: string; index: number; variables: Variables; outcome: string | null }
  | { kind: "service"; element: string; index: number; variables: Variables; error: string | null }
  | { kind: "message"; name: string; key: string | number | null; variables: Variables }
  | { kind: "signal"; name: string; variables: Variables }
  | { kind: "escalate"; said: string; element: string | null; code: string | null; index: number; variables: Variables }
  | { kind: "at"; instant: number }
  /** Not one of these; told as a refusal when its turn comes. */
  | { kind: "unknown"; why: "unknown-step" | "unreadable-instant"; text: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const textIn = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** Reads one entry of a script; what it is not is named, so that a slip of the pen is seen. */
export function readStep(entry: unknown): Step {
  const unknown: Step = { kind: "unknown", why: "unknown-step", text: JSON.stringify(entry) ?? "" };
  if (!isRecord(entry)) return unknown;
  const variables = entry.variables ?? {};
  if (!isRecord(variables)) return unknown;
  const index = entry.index ?? 0;
  if (typeof index !== "number" || !Number.isInteger(index) || index < 0) return unknown;
  return readKind(entry, variables as Variables, index) ?? unknown;
}

function readKind(entry: Record<string, unknown>, variables: Variables, index: number): Step | null {
  const { start, complete, service, message, signal, escalate, at } = entry;
  if (isRecord(start)) {
    return { kind: "start", process: textIn(entry.process), variables: { ...(start as Variables), ...variables } };
  }
  if (textIn(complete) !== null) {
    return { kind: "complete", element: String(complete), index, variables, outcome: textIn(entry.outcome) };
  }
  if (textIn(service) !== null) {
    const error = typeof entry.error === "number" ? String(entry.error) : textIn(entry.error);
    return { kind: "service", element: String(service), index, variables, error };
  }
  if (textIn(message) !== null) {
    const { key } = entry;
    const read = typeof key === "string" || typeof key === "number" ? key : null;
    return { kind: "message", name: String(message), key: read, variables };
  }
  if (textIn(signal) !== null) return { kind: "signal", name: String(signal), variables };
  const escalated = isRecord(escalate) ? { ...escalate, escalate: escalate.code } : entry;
  if (textIn(escalated.escalate) !== null) {
    const [element, code] = [textIn(escalated.element) ?? textIn(escalated.task), textIn(escalated.code)];
    return { kind: "escalate", said: String(escalated.escalate), element, code, index, variables };
  }
  return at === undefined ? null : readInstant(at);
}

function readInstant(at: unknown): Step {
  const readable =
    typeof at === "string" && /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(at);
  // Without a zone it is UTC, so that every machine reads the same.
  const zoned = readable && at.includes("T") && !/(Z|[+-]\d{2}:?\d{2})$/.test(at) ? `${at}Z` : at;
  const instant = typeof zoned === "number" ? zoned : readable ? Date.parse(String(zoned)) : Number.NaN;
  if (Number.isFinite(instant)) return { kind: "at", instant };
  return { kind: "unknown", why: "unreadable-instant", text: String(at) };
}
