import type { Event, Judged, Reason } from "./event.ts";
import { type Awaited, ROOT } from "./instance.ts";

/** Why a token stands (or stood) on a node. */
export interface Explanation {
  tokenId: number;
  nodeId: string;
  at: number;
  /** The flow it came by and the node before; null where it came by no flow. */
  flowId: string | null;
  from: string | null;
  /** How it came without a flow: its scope began, an event on or around it happened, a loop's next round, a link, something to undo. */
  because: "start" | "boundary" | "event-sub-process" | "loop" | "link" | "compensation" | Reason;
  /** All conditions that were asked at the node before, in order, with what they read; the held one is `judged.value`. */
  judged: Judged[];
  /** What set the token before in motion: its work done, its message or time come, what was thrown and where, what is undone. */
  after:
    | { kind: "completed"; outcome: string | null }
    | { kind: "received"; message: string; awaits?: Awaited }
    | { kind: "fired"; dueAt: number }
    | { kind: "caught"; what: "error" | "escalation"; name: string; thrower: string }
    | { kind: "undone"; nodeId: string }
    | { kind: "round"; index: number }
    | null;
}

type Entered = Extract<Event, { kind: "entered" }>;

/** Explains every arrival at a node from the instance's events, the latest last. */
export function explain(events: readonly Event[], nodeId: string): Explanation[] {
  return events.flatMap((event, index) =>
    event.kind === "entered" && event.nodeId === nodeId ? [explainArrival(events.slice(0, index), event)] : [],
  );
}

function explainArrival(before: readonly Event[], entered: Entered): Explanation {
  const { tokenId, nodeId, at, flowId, from, round } = entered;
  const known = { tokenId, nodeId, at, flowId };
  const source = before.filter((event) => "tokenId" in event && event.tokenId === (from ?? ROOT));
  if (flowId === null) {
    const after = round === undefined ? causeOf(source, isSudden) : { kind: "round" as const, index: round };
    return { ...known, from: null, because: suddenly(source, nodeId, after), judged: [], after };
  }
  const after = causeOf(source, (event) => !("nodeId" in event) || event.nodeId === sourceNode(source));
  const taken = source.find((event) => event.kind === "taken" && event.flowId === flowId);
  const decided = source.find((event) => event.kind === "decided");
  return {
    ...known,
    from: taken?.kind === "taken" ? taken.nodeId : null,
    because: taken?.kind === "taken" ? taken.why : "only-way",
    judged: decided?.kind === "decided" ? decided.judged : [],
    after: after ?? causeOf(source, () => taken?.kind === "taken" && taken.why === "event"),
  };
}

const sourceNode = (source: readonly Event[]): string | null =>
  source.reduce<string | null>((found, event) => (event.kind === "entered" ? event.nodeId : found), null);

/** What brings a token about without a flow. */
const isSudden = ({ kind }: Event): boolean =>
  kind === "received" || kind === "fired" || kind === "caught" || kind === "undoing";

function suddenly(source: readonly Event[], nodeId: string, after: Explanation["after"]): Explanation["because"] {
  if (after?.kind === "round") return "loop";
  if (after?.kind === "undone") return "compensation";
  const last = source.findLast(isSudden);
  if (after && last && "nodeId" in last) return last.nodeId === nodeId ? "boundary" : "event-sub-process";
  return source.some((event) => event.kind === "left") ? "link" : "start";
}

/** The latest of the events that can set a token in motion and fit. */
function causeOf(source: readonly Event[], fits: (event: Event) => boolean): Explanation["after"] {
  for (const event of source.toReversed()) {
    if (!fits(event)) continue;
    if (event.kind === "completed") return { kind: "completed", outcome: event.outcome };
    if (event.kind === "received") {
      const { message, awaits } = event;
      return { kind: "received", message, ...(awaits && awaits !== "message" && { awaits }) };
    }
    if (event.kind === "fired") return { kind: "fired", dueAt: event.dueAt };
    if (event.kind === "caught") {
      const { what, name, thrower } = event;
      return { kind: "caught", what, name, thrower };
    }
    if (event.kind === "undoing") return { kind: "undone", nodeId: event.undone };
  }
  return null;
}
