import type { State } from "./ledger.ts";

/** How many of each part stand in the database for one key. A whole deed has one of each. */
export interface Found {
  rows: number;
  auditLines: number;
  events: number;
  applied: number;
  facts: number;
  answers: number;
}

export interface Verdict {
  acknowledged: number;
  unknown: number;
  lost: number;
  doubled: number;
  orphaned: number;
}

const NOTHING: Found = { rows: 0, auditLines: 0, events: 0, applied: 0, facts: 0, answers: 0 };

/**
 * Compares what the clients know with what is there (REL-2): acknowledged means exactly one of each part, unknown means
 * one of each or none of any, refused means none. A part that stands without the others is an orphan. `keyed` says
 * whether the clients sent idempotency keys, for without them no answer is kept.
 */
export function judge(ledger: ReadonlyMap<string, State>, found: ReadonlyMap<string, Found>, keyed = true): Verdict {
  const verdict: Verdict = { acknowledged: 0, unknown: 0, lost: 0, doubled: 0, orphaned: 0 };
  for (const [key, state] of ledger) {
    if (state !== "refused") verdict[state] += 1;
    const { rows, answers, ...parts } = found.get(key) ?? NOTHING;
    const counts = [...Object.values(parts), ...(keyed ? [answers] : [])];
    if (rows > 1 || counts.some((count) => count > rows)) verdict.doubled += 1;
    else if (counts.some((count) => count !== rows)) verdict.orphaned += 1;
    else if (rows === 0 && state === "acknowledged") verdict.lost += 1;
    else if (rows > 0 && state === "refused") verdict.orphaned += 1;
  }
  return verdict;
}
