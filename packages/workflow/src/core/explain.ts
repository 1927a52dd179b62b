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
  return events.flatMap((event) =>
    event.kind === "entered" && event.nodeId === nodeId ? [explainArrival(events, event)] : [],
  );
}

function explainArrival(events: readonly Event[], entered: Entered): Explanation {
  const { tokenId, nodeId, at, flowId, from: before } = entered;
  const known = { tokenId, nodeId, at, flowId };
  const source = events.filter((event) => "tokenId" in event && event.tokenId === before && event.at <= at);
  const after = causeIn(source, flowId === null ? nodeId : null);
  if (flowId === null) return { ...known, from: null, because: after ? "boundary" : "start", judged: [], after };
  const taken = source.find((event) => event.kind === "taken" && event.flowId === flowId);
  const decided = source.find((event) => event.kind === "decided");
  return {
    ...known,
    from: taken?.kind === "taken" ? taken.nodeId : null,
    because: taken?.kind === "taken" ? taken.why : "only-way",
    judged: decided?.kind === "decided" ? decided.judged : [],
    after,
  };
}

/** What set the token before in motion; for a boundary event, the latest firing of that event. */
function causeIn(source: readonly Event[], boundary: string | null): Explanation["after"] {
  for (const event of source.toReversed()) {
    const mine = "nodeId" in event && (boundary === null || event.nodeId === boundary);
    if (!mine) continue;
    if (event.kind === "completed") return { kind: "completed", outcome: event.outcome };
    if (event.kind === "received") return { kind: "received", message: event.message };
    if (event.kind === "fired") return { kind: "fired", dueAt: event.dueAt };
  }
  return null;
}
