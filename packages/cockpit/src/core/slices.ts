import type { DimensionName } from "../contract/facts.ts";
import type { Dimension } from "../contract/measures.ts";

/**
 * The narrow rollups (DAT-2): by which dimensions each one parts its sums, the narrowest first. All of them part by
 * tenant too. Centre, team and partner are in them wherever their readers see no more than their own.
 */
export const slices = {
  region: [],
  partner: ["partnerId"],
  organisation: ["centreId", "teamId"],
  channel: ["centreId", "channel"],
  archive: ["centreId", "archiveCode"],
  queue: ["centreId", "channel", "queueId"],
  mixed: ["centreId", "teamId", "channel", "partnerId", "variant"],
} as const satisfies Record<string, readonly DimensionName[]>;
export type Slice = keyof typeof slices;
export const sliceNames = Object.keys(slices) as Slice[];

/** Every dimension some slice knows: all but the person, of whom there are too many. */
export const slicedDimensions = [
  "centreId",
  "teamId",
  "channel",
  "queueId",
  "archiveCode",
  "partnerId",
  "variant",
] as const satisfies readonly DimensionName[];

/** The narrowest rollup that parts by all of these; null when none does. */
export function sliceFor(needed: Iterable<Dimension>): Slice | null {
  const wanted = [...needed].filter((one) => one !== "tenantId");
  const covers = (slice: Slice) => wanted.every((one) => (slices[slice] as readonly Dimension[]).includes(one));
  return sliceNames.find(covers) ?? null;
}
