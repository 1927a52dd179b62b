export type FormData = Record<string, unknown>;
/** `reason` is why it is given back; `data` what the task's own form holds, null while nobody wrote in it. */
export type TaskDraft = {
  outcome: string | null;
  reason: string;
  answer: string;
  customerText: string;
  data: FormData | null;
};

const blank: TaskDraft = { outcome: null, reason: "", answer: "", customerText: "", data: null };
const name = (taskId: string) => `quintet.task.${taskId}`;

function readText(value: unknown, key: string): string {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === "string" ? found : "";
}

function readData(value: unknown): FormData | null {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "data") : undefined;
  return typeof found === "object" && found !== null && !Array.isArray(found) ? (found as FormData) : null;
}

/** What was begun on a task in this tab; it outlives a reload and a refused submission. */
export function loadDraft(taskId: string): TaskDraft {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(name(taskId)) ?? "null");
    const outcome = readText(stored, "outcome");
    return {
      outcome: outcome || null,
      reason: readText(stored, "reason"),
      answer: readText(stored, "answer"),
      customerText: readText(stored, "customerText"),
      data: readData(stored),
    };
  } catch {
    return blank;
  }
}

export function saveDraft(taskId: string, draft: TaskDraft): void {
  try {
    sessionStorage.setItem(name(taskId), JSON.stringify(draft));
  } catch {
    // Without storage the draft lasts as long as the page.
  }
}

export function dropDraft(taskId: string): void {
  try {
    sessionStorage.removeItem(name(taskId));
  } catch {
    // Nothing was kept, so nothing is left behind.
  }
}
