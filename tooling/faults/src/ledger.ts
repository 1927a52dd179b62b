/** What a client knows of one thing it asked for. Between sending and an answer, and after giving up, it is unknown. */
export type State = "acknowledged" | "unknown";

export interface Found {
  rows: number;
  auditLines: number;
  answers: number;
}

export interface Verdict {
  acknowledged: number;
  unknown: number;
  lost: number;
  doubled: number;
  orphaned: number;
}

/**
 * Compares what clients know with what is there: acknowledged means exactly one of each part, unknown means one of
 * each or none of any; a part without the others is an orphan (REL-2).
 */
export function judge(ledger: ReadonlyMap<string, State>, found: ReadonlyMap<string, Found>): Verdict {
  const verdict: Verdict = { acknowledged: 0, unknown: 0, lost: 0, doubled: 0, orphaned: 0 };
  for (const [key, state] of ledger) {
    verdict[state] += 1;
    const { rows, auditLines, answers } = found.get(key) ?? { rows: 0, auditLines: 0, answers: 0 };
    if (rows > 1 || auditLines > 1) verdict.doubled += 1;
    else if (rows !== auditLines || rows !== answers) verdict.orphaned += 1;
    else if (rows === 0 && state === "acknowledged") verdict.lost += 1;
  }
  return verdict;
}
