import { assertNever } from "@quintet/kernel";
import type { Strategy } from "../../contract/enums.ts";
import type { Because } from "./explain.ts";
import type { Candidate, RoutedItem } from "./item.ts";
import { levelAfter, type Ring } from "./ring.ts";

export interface Choosing {
  item: RoutedItem;
  skill: string;
  label: string;
  strategy: Strategy;
  ring: Ring;
  candidates: readonly Candidate[];
  now: number;
}

/** Why nobody: nobody has the skill at all, nobody inside the ring yet, all refused it, or nobody has room. */
export type NoneReason = "no-skill" | "ring" | "declined" | "full";
export type Choice = { agentId: string; because: Because } | { none: true; reason: NoneReason };

/** Less than zero when `a` is to be preferred; the id decides at last, so that every server decides alike. */
function compare(strategy: Strategy, skill: string, a: Candidate, b: Candidate): number {
  const level = (b.skills[skill] ?? 0) - (a.skills[skill] ?? 0);
  const idle = a.idleSince - b.idleSince;
  const load = a.load - b.load;
  const name = a.agentId < b.agentId ? -1 : 1;
  switch (strategy) {
    case "skill-first":
      return level || idle || load || name;
    case "idle-first":
      return idle || level || load || name;
    case "least-loaded":
      return load || idle || level || name;
    default:
      return assertNever(strategy);
  }
}

/** Chooses who is offered an item (ACC-4). `candidates` are ready; never over capacity, never one who declined it. */
export function chooseAgent(choosing: Choosing): Choice {
  const { item, skill, strategy, ring, candidates, now } = choosing;
  const waitedMs = Math.max(0, now - item.arrivedAt);
  const ringLevel = levelAfter(ring, waitedMs);
  const skilled = candidates.filter((one) => (one.skills[skill] ?? 0) >= ring.minLevel);
  if (!skilled.length) return { none: true, reason: "no-skill" };
  const willing = skilled.filter((one) => !item.declinedBy.includes(one.agentId));
  if (!willing.length) return { none: true, reason: "declined" };
  const free = willing.filter((one) => one.load + item.units <= one.capacity);
  if (!free.length) return { none: true, reason: "full" };
  const inside = free.filter((one) => (one.skills[skill] ?? 0) >= ringLevel);
  const [first, ...others] = inside;
  if (!first) return { none: true, reason: "ring" };
  const best = others.reduce((held, one) => (compare(strategy, skill, one, held) < 0 ? one : held), first);
  const level = best.skills[skill] ?? 0;
  return {
    agentId: best.agentId,
    because: {
      strategy,
      skill: choosing.label,
      level,
      idleMs: Math.max(0, now - best.idleSince),
      longestIdle: inside.every((one) => one.idleSince >= best.idleSince),
      load: best.load,
      leastLoad: inside.every((one) => one.load >= best.load),
      only: inside.length === 1,
      ringLevel,
      // Said only when this agent would not have been reached without waiting.
      relaxed: level < Math.max(ring.firstLevel, ring.minLevel),
      waitedMs,
    },
  };
}
