import type { Instance, MessageWait } from "../instance.ts";

/** A wait as it is indexed. `wait` is the engine's name of it within its case. */
export interface IndexedWait {
  wait: string;
  kind: "message" | "signal";
  name: string;
  /** Empty when any message of the name will do. */
  key: string;
  elementId: string;
}

export interface WaitChanges {
  begun: IndexedWait[];
  over: string[];
}

/** What a step changed in what a case waits for from outside. Conditions are the engine's own affair. */
export function planWaits(before: Instance, after: Instance): WaitChanges {
  const [old, now] = [indexed(before), indexed(after)];
  const stays = ({ wait, name, key, kind }: IndexedWait, among: Map<string, IndexedWait>) => {
    const other = among.get(wait);
    return other !== undefined && other.name === name && other.key === key && other.kind === kind;
  };
  return {
    begun: [...now.values()].filter((one) => !stays(one, old)),
    over: [...old.values()].filter((one) => !stays(one, now)).map(({ wait }) => wait),
  };
}

function indexed({ waits }: Instance): Map<string, IndexedWait> {
  const found = new Map<string, IndexedWait>();
  for (const [wait, one] of Object.entries(waits)) {
    const kind = one.awaits ?? "message";
    if (kind !== "condition") found.set(wait, { wait, kind, ...named(one) });
  }
  return found;
}

const named = ({ message, key, nodeId }: MessageWait) => ({ name: message, key: key ?? "", elementId: nodeId });
