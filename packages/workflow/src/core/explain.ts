import type { Event, Judged, Reason } from "./event.ts";

/** Why a token stands (or stood) on a node. */
export interface Explanation {
  tokenId: number;
  nodeId: string;
  at: number;
  /** The flow it came by and the node before; null at a start, in a sub-process's start and after a boundary event. */
  flowId: string | null;
  from: string | null;
  because: "start" | "boundary" | Reason;
  /** All conditions that were asked at the node before, in order, with what they read; the held one is `judged.value`. */
  judged: Judged[];
  /** The timer or message that set the token before in motion, or the outcome with which its task was completed. */
  after:
    | { kind: "completed"; outcome: string | null }
    | { kind: "received"; message: string }
    | { kind: "fired"; dueAt: number }
    | null;
}

type Entered = Extract<Event, { kind: "entered" }>;

/** Explains every arrival at a node from the instance's events, the latest last. */
export function explain(events: readonly Event[], nodeId: string): Explanation[] {
  return events.flatMap((event, index) => {
    if (event.kind !== "entered" || event.nodeId !== nodeId) return [];
    return [explainArrival(events.slice(0, index), event)];
  });
}

function explainArrival(before: readonly Event[], { tokenId, nodeId, at, flowId }: Entered): Explanation {
  const taken = before.findLast((event) => event.kind === "taken" && event.flowId === flowId);
  if (taken?.kind !== "taken") {
    const fired = before.findLast((event) => event.kind === "fired" && event.nodeId === nodeId);
    const after = fired?.kind === "fired" ? { kind: fired.kind, dueAt: fired.dueAt } : null;
    return { tokenId, nodeId, at, flowId, from: null, because: after ? "boundary" : "start", judged: [], after };
  }
  const source = before.filter((event) => "tokenId" in event && event.tokenId === taken.tokenId);
  const decided = source.findLast((event) => event.kind === "decided");
  return {
    tokenId,
    nodeId,
    at,
    flowId,
    from: taken.nodeId,
    because: taken.why,
    judged: decided?.kind === "decided" ? decided.judged : [],
    after: causeIn(source, taken.nodeId),
  };
}

function causeIn(source: readonly Event[], nodeId: string): Explanation["after"] {
  const here = source.filter((event) => "nodeId" in event && event.nodeId === nodeId);
  for (const event of here.toReversed()) {
    if (event.kind === "completed") return { kind: "completed", outcome: event.outcome };
    if (event.kind === "received") return { kind: "received", message: event.message };
    if (event.kind === "fired") return { kind: "fired", dueAt: event.dueAt };
  }
  return null;
}
