import type { z } from "zod";
import type { ShareState, TaskState } from "../../contract/enums.ts";

/** How often a party may return a case when no agreement says otherwise; after that arbitration decides (WFL-15). */
const RETURNS = 1;
export const RETURNED = "returned";

interface ReturnState {
  state: z.infer<typeof ShareState>;
  outcomes: readonly string[];
  returns: number;
}

type ShareVerdict = { ok: true } | { ok: false; reason: "already-done" | "arbitration-decides" | "share-closed" };

export const returnsLeft = ({ outcomes, returns }: Omit<ReturnState, "state">, allowed = RETURNS): number =>
  outcomes.includes(RETURNED) ? Math.max(0, allowed - returns) : 0;

/** Whether a partner may answer or return its share now. */
export function judgeAnswer(share: ReturnState, outcome: "answered" | "returned", allowed = RETURNS): ShareVerdict {
  if (share.state === "closed") return { ok: false, reason: "share-closed" };
  if (share.state === "answered") return { ok: false, reason: "already-done" };
  if (share.state === "returned") return { ok: false, reason: "arbitration-decides" };
  if (outcome === RETURNED && returnsLeft(share, allowed) === 0) return { ok: false, reason: "arbitration-decides" };
  return { ok: true };
}

/** What of a task decides whether it was a return, and whose. */
export interface ReturnedWork {
  state: z.infer<typeof TaskState>;
  outcome: string | null;
  partyKind: string;
  teamId: string | null;
  partnerId: string | null;
}

/** How often the case was given back by anybody: its ping-pong. */
export const pingPong = (tasks: readonly Pick<ReturnedWork, "state" | "outcome">[]): number =>
  tasks.filter(({ state, outcome }) => state === "completed" && outcome === RETURNED).length;

/** How often the party of a task has given the case back. */
export const returnsOf = (tasks: readonly ReturnedWork[], of: ReturnedWork): number =>
  pingPong(
    tasks.filter(
      ({ partyKind, teamId, partnerId }) =>
        partyKind === of.partyKind && teamId === of.teamId && partnerId === of.partnerId,
    ),
  );
