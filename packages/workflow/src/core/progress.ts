import type { Definition } from "./definition.ts";
import type { Event } from "./event.ts";
import { possibleFrom } from "./graph.ts";
import { type Instance, isOver, tokensOf } from "./instance.ts";

export interface ProgressStep {
  /** The key from the definition; its words are the interface's. */
  key: string;
  state: "done" | "current" | "ahead";
  /** When the step was first reached, epoch ms; null while it is ahead. */
  since: number | null;
}

/** The plain steps a customer sees. A step that this case has passed by, or can no longer reach, is left out. */
export function progressSteps(definition: Definition, instance: Instance, events: readonly Event[]): ProgressStep[] {
  const standing = instance.status === "running" ? tokensOf(instance).map((token) => token.nodeId) : [];
  const keyOf = (nodeId: string): string | null => definition.nodes[nodeId]?.progress ?? null;
  const from = instance.status === "blank" ? null : standing;
  const possible = new Set([...possibleFrom(definition, from, isOver(instance))].map(keyOf));
  const current = new Set(standing.map(keyOf));
  const reached = new Map<string, number>();
  for (const event of events) {
    const key = event.kind === "entered" ? keyOf(event.nodeId) : null;
    if (key !== null && !reached.has(key)) reached.set(key, event.at);
  }
  return definition.progress.flatMap((key): ProgressStep[] => {
    const since = reached.get(key) ?? null;
    if (since === null) return possible.has(key) ? [{ key, state: "ahead", since }] : [];
    return [{ key, state: current.has(key) ? "current" : "done", since }];
  });
}
