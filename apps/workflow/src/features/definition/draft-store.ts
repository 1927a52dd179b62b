import type { Draft } from "./draft.ts";

const prefix = "quintet.workflow.draft";
const nameOf = (personId: string, key: string): string => `${prefix}.${personId}.${key}`;

/** The storage of the page; tests bring their own. */
type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  const { key, xml, savedAt } = value as Partial<Draft>;
  return typeof key === "string" && typeof xml === "string" && typeof savedAt === "number";
}

function parse(text: string | null): Draft | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isDraft(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The draft somebody has of a process on this device; what cannot be read is as if it were not there. */
export function loadDraft(personId: string, key: string, store: Store = localStorage): Draft | undefined {
  try {
    return parse(store.getItem(nameOf(personId, key)));
  } catch {
    return undefined;
  }
}

/** Keeps a draft over a reload. False when the browser has no room or forbids it. */
export function saveDraft(personId: string, draft: Draft, store: Store = localStorage): boolean {
  try {
    store.setItem(nameOf(personId, draft.key), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(personId: string, key: string, store: Store = localStorage): void {
  try {
    store.removeItem(nameOf(personId, key));
  } catch {
    // A browser that forbids its storage has kept nothing either.
  }
}

/** All drafts somebody has on this device, the latest first. */
export function listDrafts(personId: string, store: Store = localStorage): Draft[] {
  try {
    const names = Array.from({ length: store.length }, (_, at) => store.key(at) ?? "");
    return names
      .filter((name) => name.startsWith(`${prefix}.${personId}.`))
      .flatMap((name) => parse(store.getItem(name)) ?? [])
      .toSorted((a, b) => b.savedAt - a.savedAt);
  } catch {
    return [];
  }
}
