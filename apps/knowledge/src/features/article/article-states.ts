import type { ArticleState } from "@quintet/knowledge/contract";
import type { Tone } from "@quintet/ui/parts/tone.tsx";

/** The states an editor lists by; nothing of these waits in review for long enough to be worth a list of its own. */
export const editorStates = ["draft", "scheduled", "published", "expiring", "archived"] as const;

export const stateTones: Record<ArticleState, Tone> = {
  draft: "neutral",
  review: "accent",
  scheduled: "accent",
  published: "ok",
  expiring: "attention",
  archived: "neutral",
};

/** Whether readers find an article in this state. */
export const isLive = (state: ArticleState): boolean => state === "published" || state === "expiring";
