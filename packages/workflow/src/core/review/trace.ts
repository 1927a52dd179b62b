/** One stay of a case at an activity. Times in epoch ms; `taken` is when somebody took it up, null when nobody said. */
export interface Stay {
  /** Element id in a case of ours, the name in another system's. */
  activity: string;
  name: string;
  /** Department, company or group that had it. */
  party: string | null;
  resource: string | null;
  from: number;
  taken: number | null;
  /** Null while it is open. */
  to: number | null;
  /** The moment by which stays are put in order: the completion in our cases, the time of the event in others. */
  at: number;
  returned: boolean;
  breached: boolean;
  /** Called off before it was done; counts as waiting, not as a step of the path. */
  cancelled: boolean;
}

/** The real path of one case, its stays in the order of `at`. */
export interface Trace {
  id: string;
  openedAt: number;
  /** Null while the case runs, and for one that was called off: nothing is said about its end. */
  endedAt: number | null;
  stays: Stay[];
}

/** What was done in a case, in its order: the path by which variants, loops and conformance go. */
export const pathOfTrace = (trace: Trace): string[] =>
  trace.stays.flatMap(({ activity, cancelled, to }) => (cancelled || to === null ? [] : [activity]));
