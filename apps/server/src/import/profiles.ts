import { complaintsToRegulator } from "./complaints-regulator.ts";
import { incidentDesk } from "./incident-desk.ts";
import { incidentLog } from "./incident-log.ts";
import type { Profile } from "./profile.ts";

/** Every source we understand. A new one is a new file beside these. */
const profiles: readonly Profile[] = [complaintsToRegulator, incidentLog, incidentDesk];

/** The profile of a kind that fits these columns, or why none does, in one sentence. */
export function profileFor(kind: string, columns: readonly string[], name?: string): Profile | string {
  const candidates = profiles.filter((profile) => profile.kind === kind && (!name || profile.name === name));
  if (!candidates.length) return `there is no profile ${name ?? ""} for ${kind}`.replace("  ", " ");
  const fitting = candidates.find((profile) => profile.columns.every((column) => columns.includes(column)));
  if (fitting) return fitting;
  const wants = candidates.map((profile) => {
    const missing = profile.columns.filter((column) => !columns.includes(column));
    return `${profile.name} misses ${missing.join(", ")}`;
  });
  return `no profile for ${kind} fits these columns (${wants.join("; ")})`;
}
