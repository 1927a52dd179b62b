import type { Event } from "./event.ts";
import type { Instance } from "./instance.ts";

type WaitEvent = Extract<Event, { kind: "waiting" | "watched" | "received" | "wait-cleared" }>;

/** One token waits at most once for each event. */
const keyOf = (tokenId: number, nodeId: string): string => `${tokenId} ${nodeId}`;

/** The waits of an instance change; those stored by an earlier engine stand under other keys, hence the search. */
export function applyWait(draft: Instance, event: WaitEvent): void {
  const { tokenId, nodeId, at } = event;
  if (event.kind === "waiting") {
    const { message, awaits = "message", key = null } = event;
    draft.waits[keyOf(tokenId, nodeId)] = { tokenId, nodeId, message, awaits, key, since: at, met: false };
    return;
  }
  for (const [key, wait] of Object.entries(draft.waits)) {
    if (wait.tokenId !== tokenId || wait.nodeId !== nodeId) continue;
    if (event.kind === "watched") draft.waits[key] = { ...wait, met: event.met };
    // What goes on listening stands last again, or it would take every message before those that wait for one.
    else if (event.kind === "received" && event.stays) draft.waits[key] = { ...wait, since: at };
    else delete draft.waits[key];
  }
}

export function forgetWaits(draft: Instance, tokenId: number): void {
  for (const key in draft.waits) if (draft.waits[key]?.tokenId === tokenId) delete draft.waits[key];
}
