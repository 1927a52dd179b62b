import type { CaseStatus } from "../../contract/enums.ts";

/** How many days after its end a case may be opened again; later it is a new one that repeats it. */
export const REOPEN_DAYS = 30;
const DAY = 86_400_000;

type Verdict = { ok: true } | { ok: false; reason: "not-finished" | "answered-with-another" | "too-late" };

/** Whether a case may be opened again now. `answeredWith`: it ended with the result of a major case, not with its own. */
export function reopenVerdict(
  { status, closedAt, solvedAt }: { status: CaseStatus; closedAt: Date | null; solvedAt: Date | null },
  answeredWith: boolean,
  now: Date,
): Verdict {
  if (status !== "solved" && status !== "closed") return { ok: false, reason: "not-finished" };
  if (answeredWith) return { ok: false, reason: "answered-with-another" };
  const end = closedAt ?? solvedAt ?? now;
  return now.getTime() - end.getTime() > REOPEN_DAYS * DAY ? { ok: false, reason: "too-late" } : { ok: true };
}
