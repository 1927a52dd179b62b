import type { Medium, Strategy } from "../../contract/enums.ts";

/** All instants of the routing core are epoch milliseconds, all levels 1 to 5, all loads units of work. */
export interface RoutedItem {
  id: string;
  queueId: string;
  units: number;
  priority: number;
  arrivedAt: number;
  declinedBy: readonly string[];
}

/** A queue as routing needs it: which skill, how chosen, and how the ring of levels widens while somebody waits. */
export interface RoutedQueue {
  id: string;
  skill: string;
  label: string;
  strategy: Strategy;
  acceptSeconds: number;
  firstLevel: number;
  minLevel: number;
  ringSeconds: number;
}

/** An agent who is ready. `idleSince` is when work was last given to him or room was made. */
export interface Candidate {
  agentId: string;
  name: string;
  skills: Readonly<Record<string, number>>;
  load: number;
  capacity: number;
  idleSince: number;
}

export const CAPACITY = 4;

const units: Record<Medium, number> = { chat: 1, form: 1, email: 1, voice: CAPACITY };

/** Units of an agent's capacity that one piece of work of a medium takes: four chats fit, a call takes everything. */
export const unitsOf = (medium: Medium): number => units[medium];
