import type { PortalChat } from "@quintet/access/contract";
import type { Tone } from "@quintet/ui/parts/tone.tsx";

export type ChatPhase = "waiting" | "active" | "ended" | "left";

/** What a conversation is to its customer: an offer is still waiting, and wrap-up is the agent's own business. */
export function phaseOf(state: PortalChat["state"]): ChatPhase {
  if (state === "waiting" || state === "offered") return "waiting";
  if (state === "active") return "active";
  return state === "abandoned" ? "left" : "ended";
}

export const phaseTone: Record<ChatPhase, Tone> = {
  waiting: "attention",
  active: "ok",
  ended: "neutral",
  left: "neutral",
};

export type HonestWait =
  | { kind: "next" }
  | { kind: "position"; ahead: number; minutes: number | null }
  | { kind: "soon"; minutes: number | null }
  | { kind: "nobody"; ahead: number | null };

/**
 * What may honestly be said about the wait: whole minutes, rounded up, and no number at all when nobody is on duty to
 * estimate by (`estimatedWait` in seconds).
 */
export function honestWait({ position, estimatedWait }: Pick<PortalChat, "position" | "estimatedWait">): HonestWait {
  const ahead = position === null ? null : Math.max(0, position - 1);
  const minutes = estimatedWait === null ? null : Math.max(1, Math.ceil(estimatedWait / 60));
  if (estimatedWait === null) return { kind: "nobody", ahead };
  if (ahead === null) return { kind: "soon", minutes };
  if (ahead === 0 && estimatedWait <= 30) return { kind: "next" };
  return { kind: "position", ahead, minutes };
}
