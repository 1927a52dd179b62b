import type { PilotView } from "@quintet/workflow/contract";

type Arm = PilotView["pilot"];
export type PilotRowKey = "opened" | "closed" | "median" | "p90" | "inTime" | "returns" | "incidents";

export interface PilotRow {
  key: PilotRowKey;
  form: "count" | "seconds" | "share" | "per-hundred";
  pilot: number | null;
  inForce: number | null;
  /** Whether the pilot does better; null where that has no meaning or cannot be said. */
  verdict: "better" | "worse" | "even" | null;
}

/** From this many closed cases on in each version a difference is more than chance often is. */
export const enoughCases = 30;
export const isEnough = ({ pilot, inForce }: PilotView): boolean =>
  Math.min(pilot.closed, inForce.closed) >= enoughCases;

/** Differences below five per cent of the version in force count as none. */
const slack = 0.05;

function verdictOf(pilot: number | null, inForce: number | null, good: "more" | "less"): PilotRow["verdict"] {
  if (pilot === null || inForce === null) return null;
  const [gain, room] = [good === "more" ? pilot - inForce : inForce - pilot, Math.abs(inForce) * slack];
  if (Math.abs(gain) <= room) return "even";
  return gain > 0 ? "better" : "worse";
}

// Versions take different numbers of cases, so what happens in cases is told per hundred of them.
const perHundred = (count: number, { opened }: Arm): number | null => (opened === 0 ? null : (count / opened) * 100);

/** The indicators of both versions side by side, with what the difference means. */
export function pilotRows({ pilot, inForce }: Pick<PilotView, "pilot" | "inForce">): PilotRow[] {
  const row = (
    key: PilotRowKey,
    form: PilotRow["form"],
    of: (arm: Arm) => number | null,
    good?: "more" | "less",
  ): PilotRow => {
    const [a, b] = [of(pilot), of(inForce)];
    return { key, form, pilot: a, inForce: b, verdict: good ? verdictOf(a, b, good) : null };
  };
  return [
    row("opened", "count", ({ opened }) => opened),
    row("closed", "count", ({ closed }) => closed),
    row("median", "seconds", ({ medianSeconds }) => medianSeconds, "less"),
    row("p90", "seconds", ({ p90Seconds }) => p90Seconds, "less"),
    row("inTime", "share", ({ inTimeShare }) => inTimeShare, "more"),
    row("returns", "per-hundred", (arm) => perHundred(arm.returns, arm), "less"),
    row("incidents", "per-hundred", (arm) => perHundred(arm.incidents, arm), "less"),
  ];
}
