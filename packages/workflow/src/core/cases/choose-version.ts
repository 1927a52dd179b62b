/** A version on trial: it gets a share of the new cases, or all new cases of some units. */
export interface PilotRule {
  version: number;
  percent: number | null;
  unitIds: readonly string[];
}

/**
 * The version a new case gets: the pilot's by its units or by chance of the case's id, else the one in force. The same
 * id always falls on the same side, so that a repeated opening cannot try its luck.
 */
export function chooseVersion(
  inForce: number,
  pilot: PilotRule | null,
  opening: { caseId: string; unitIds: readonly string[] },
): number {
  if (!pilot) return inForce;
  if (pilot.percent === null) return opening.unitIds.some((id) => pilot.unitIds.includes(id)) ? pilot.version : inForce;
  return percentileOf(opening.caseId) < pilot.percent ? pilot.version : inForce;
}

/** 0 to 99, evenly spread over ids: FNV-1a, then mixed as MurmurHash 3 ends, since ids made together differ little. */
export function percentileOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % 100;
}
