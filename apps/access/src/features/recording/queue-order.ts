import type { ContactRecord, FilingChoice, RecordFiled } from "@quintet/access/contract";

/** `queued` waits its turn, `asked` for its person's choice; `refused` was not taken; the others are in the server's books. */
export type RecordState = "queued" | "asked" | "refused" | "filed" | "review";

export interface QueuedRecord {
  record: ContactRecord;
  choice: FilingChoice;
  state: RecordState;
  tries: number;
  /** Milliseconds since 1970 before which it is not tried again. */
  notBefore: number;
  answer: RecordFiled | null;
  /** Why it was not taken. */
  reason: string | null;
}

const everythingAsked: FilingChoice = { customerId: null, withoutCustomer: false, case: "ask" };

export const queuedRecord = (record: ContactRecord): QueuedRecord => ({
  record,
  choice: everythingAsked,
  state: "queued",
  tries: 0,
  notBefore: 0,
  answer: null,
  reason: null,
});

export const inOrder = (rows: readonly QueuedRecord[]): QueuedRecord[] =>
  rows.toSorted((a, b) => a.record.sequence - b.record.sequence);

export type Turn = { file: QueuedRecord } | { waitUntil: number } | null;

/** Whose turn it is: the oldest that is queued and no other, so that order is kept; what waits for a choice is passed by. */
export function nextTurn(rows: readonly QueuedRecord[], now: number): Turn {
  const [first] = inOrder(rows).filter(({ state }) => state === "queued");
  if (!first) return null;
  return first.notBefore > now ? { waitUntil: first.notBefore } : { file: first };
}

const LONGEST = 60_000;

/** Milliseconds before the next try: doubling from a second to a minute, spread by `chance` (0 to 1) over half to whole. */
export const pauseAfter = (tries: number, chance: number): number =>
  Math.round(Math.min(LONGEST, 1_000 * 2 ** Math.max(0, tries - 1)) * (0.5 + chance / 2));

/** The record after the server's answer. */
export function answered(row: QueuedRecord, answer: RecordFiled): QueuedRecord {
  const state = answer.outcome === "filed" || answer.outcome === "review" ? answer.outcome : "asked";
  return { ...row, state, answer, reason: null };
}

/** Whether a try may be made again by itself: the server is away, busy, or a permit has to be renewed first. */
export type Failing = { kind: "passing" | "locked" | "refused"; reason: string };

/** The record after a try that failed: it is never lost, and only what the server refused for good stops. */
export function failed(row: QueuedRecord, failing: Failing, now: number, chance: number): QueuedRecord {
  const tries = row.tries + 1;
  const { reason } = failing;
  if (failing.kind === "refused") return { ...row, state: "refused", tries, reason };
  return { ...row, tries, reason, notBefore: now + pauseAfter(tries, chance) };
}

/** Puts it back into the queue with what its person decided. */
export const chosen = (row: QueuedRecord, choice: Partial<FilingChoice>): QueuedRecord => ({
  ...row,
  choice: { ...row.choice, ...choice },
  state: "queued",
  notBefore: 0,
  reason: null,
});

/** Only what the server has acknowledged may leave the browser. */
export const mayLeave = ({ state }: QueuedRecord): boolean => state === "filed" || state === "review";
export const isOpen = (row: QueuedRecord): boolean => !mayLeave(row);
