import type { Definition, Instance, Variables } from "@quintet/workflow/core";
import { drawnId } from "./event-line.ts";

/** The last line of a run: how things stand. */
export interface ClosingLine {
  state: "running" | "completed" | "terminated" | "failed";
  open: string[];
  waiting: string[];
  variables: Variables;
}

export const nothingRan: ClosingLine = { state: "failed", open: [], waiting: [], variables: {} };

export function closingLine(definition: Definition, instance: Instance): ClosingLine {
  return {
    state: stateOf(instance),
    open: Object.values(instance.tasks).map(({ nodeId }) => drawnId(nodeId)),
    waiting: waitingOf(definition, instance),
    variables: instance.variables,
  };
}

function stateOf({ status }: Instance): ClosingLine["state"] {
  if (status === "blank" || status === "failed") return "failed";
  return status === "cancelled" ? "terminated" : status;
}

/** Tokens that rest on something other than an open task or an inside of their own, the oldest first. */
function waitingOf(definition: Definition, { tokens, tasks }: Instance): string[] {
  const working = new Set(Object.values(tasks).map(({ tokenId }) => tokenId));
  const around = new Set(Object.values(tokens).map(({ parent }) => parent));
  return Object.values(tokens)
    .filter(({ id, nodeId }) => !working.has(id) && !around.has(id) && definition.nodes[nodeId] !== undefined)
    .sort((a, b) => a.since - b.since || a.id - b.id)
    .map(({ nodeId }) => drawnId(nodeId));
}
