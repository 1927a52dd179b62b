/** Work that comes to a queue: so many contacts in an interval, so long each (both in seconds). */
export interface Traffic {
  contacts: number;
  intervalSeconds: number;
  handlingSeconds: number;
  /** Mean time after which a customer gives up; null when nobody does (Erlang C). */
  patienceSeconds: number | null;
}

/** How a queue does with so many agents. Shares are 0 to 1, times in seconds; waits are those of all who came. */
export interface Performance {
  waitProbability: number;
  /** Answered within the standard, of all who came. */
  serviceLevel: number;
  averageWait: number;
  abandonment: number;
  occupancy: number;
  queueLength: number;
}

/** `unstable`: more work than agents and nobody gives up, so that the queue grows without end and has no mean wait. */
export type Outcome = ({ state: "stable" } & Performance) | { state: "unstable" };

/** Work in erlangs: agents busy on average if everybody were served at once. */
export const loadOf = ({ contacts, intervalSeconds, handlingSeconds }: Traffic): number =>
  (contacts * handlingSeconds) / intervalSeconds;

/** What a queue without customers does, whoever is there. */
export const IDLE: Outcome = {
  state: "stable",
  waitProbability: 0,
  serviceLevel: 1,
  averageWait: 0,
  abandonment: 0,
  occupancy: 0,
  queueLength: 0,
};

/** Whether these numbers can be meant. */
export const makesSense = ({ contacts, intervalSeconds, handlingSeconds, patienceSeconds }: Traffic): boolean =>
  [contacts, intervalSeconds, handlingSeconds, patienceSeconds ?? 1].every(Number.isFinite) &&
  contacts >= 0 &&
  intervalSeconds > 0 &&
  handlingSeconds > 0 &&
  (patienceSeconds === null || patienceSeconds > 0);
