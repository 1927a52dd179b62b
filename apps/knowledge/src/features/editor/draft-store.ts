import type { Draft } from "./draft.ts";

/** A draft kept on this device, so that nothing typed is lost. `baseVersion` is the version it began from. */
export type KeptDraft = { draft: Draft; baseVersion: number | null; at: string };

const nameOf = (personId: string, articleId: string | null): string =>
  `quintet.knowledge.draft.${personId}.${articleId ?? "new"}`;

/** A kept draft; null when there is none or it cannot be read any more. */
export function loadDraft(personId: string, articleId: string | null): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(personId, articleId)) ?? "null");
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** False when this device keeps nothing: storage full or forbidden. */
export function keepDraft(personId: string, articleId: string | null, kept: KeptDraft): boolean {
  try {
    localStorage.setItem(nameOf(personId, articleId), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(personId: string, articleId: string | null): void {
  try {
    localStorage.removeItem(nameOf(personId, articleId));
  } catch {
    // A device that keeps nothing has nothing to forget.
  }
}

const texts = ["code", "title", "kind", "topicId", "validFrom", "validUntil"] as const;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function isKept(value: unknown): value is KeptDraft {
  if (!isRecord(value) || typeof value.at !== "string" || !isRecord(value.draft)) return false;
  const { draft } = value;
  return (
    texts.every((name) => typeof draft[name] === "string") &&
    Array.isArray(draft.keywords) &&
    Array.isArray(draft.facts) &&
    isRecord(draft.renditions)
  );
}
