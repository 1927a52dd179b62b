import type { Definition } from "./definition.ts";
import type { Event } from "./event.ts";

/** Who had it: one task of one party, from when it was opened until it was closed (null: still open). */
export interface Span {
  party: string | null;
  lane: string | null;
  nodeId: string;
  name: string;
  taskId: number;
  from: number;
  to: number | null;
  closed: "completed" | "cancelled" | null;
  outcome: string | null;
}

/** The spans of all tasks of persons in the order in which they were opened. Times in epoch ms. */
export function timeLine(definition: Definition, events: readonly Event[]): Span[] {
  const spans = new Map<number, Span>();
  for (const event of events) {
    if (event.kind === "opened" && event.task === "user") {
      const node = definition.nodes[event.nodeId];
      const lane = definition.lanes.find((candidate) => candidate.id === node?.lane)?.name ?? null;
      const { nodeId, taskId, at: from } = event;
      const [party, name] = [node?.party ?? null, node?.name || nodeId];
      spans.set(taskId, { party, lane, nodeId, name, taskId, from, to: null, closed: null, outcome: null });
    }
    if (event.kind !== "completed" && event.kind !== "cancelled") continue;
    const span = spans.get(event.taskId);
    if (!span) continue;
    const outcome = event.kind === "completed" ? event.outcome : null;
    spans.set(event.taskId, { ...span, to: event.at, closed: event.kind, outcome });
  }
  return [...spans.values()];
}

/** How long each party had work open, in ms; work open at the same time at one party counts once. */
export function timePerParty(spans: readonly Span[], now: number): Map<string | null, number> {
  const total = new Map<string | null, number>();
  const until = new Map<string | null, number>();
  for (const { party, from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const begin = Math.max(from, until.get(party) ?? from);
    const end = to ?? now;
    total.set(party, (total.get(party) ?? 0) + Math.max(0, end - begin));
    until.set(party, Math.max(end, until.get(party) ?? end));
  }
  return total;
}
