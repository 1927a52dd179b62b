import type { z } from "zod";
import type { ShareState } from "../../contract/enums.ts";

/** How often a party may return a case; after that arbitration decides (WFL-15). */
const RETURNS = 1;

interface ReturnState {
  state: z.infer<typeof ShareState>;
  outcomes: readonly string[];
  returns: number;
}

type ShareVerdict = { ok: true } | { ok: false; reason: "already-done" | "arbitration-decides" | "share-closed" };

export const returnsLeft = ({ outcomes, returns }: ReturnState): number =>
  outcomes.includes("returned") ? Math.max(0, RETURNS - returns) : 0;

/** Whether a partner may answer or return its share now. */
export function judgeAnswer(share: ReturnState, outcome: "answered" | "returned"): ShareVerdict {
  if (share.state === "closed") return { ok: false, reason: "share-closed" };
  if (share.state === "answered") return { ok: false, reason: "already-done" };
  if (share.state === "returned") return { ok: false, reason: "arbitration-decides" };
  if (outcome === "returned" && returnsLeft(share) === 0) return { ok: false, reason: "arbitration-decides" };
  return { ok: true };
}
