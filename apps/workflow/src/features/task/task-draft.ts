export type TaskDraft = { outcome: string | null; answer: string; customerText: string };

const blank: TaskDraft = { outcome: null, answer: "", customerText: "" };
const name = (taskId: string) => `quintet.task.${taskId}`;

function readText(value: unknown, key: string): string {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === "string" ? found : "";
}

/** What was begun on a task in this tab; it outlives a reload and a refused submission. */
export function loadDraft(taskId: string): TaskDraft {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(name(taskId)) ?? "null");
    const outcome = readText(stored, "outcome");
    return {
      outcome: outcome || null,
      answer: readText(stored, "answer"),
      customerText: readText(stored, "customerText"),
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
