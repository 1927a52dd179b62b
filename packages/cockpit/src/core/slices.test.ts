import { expect, test } from "vitest";
import { slicedDimensions, sliceFor, sliceNames, slices } from "./slices.ts";

test.each([
  [[], "region"],
  [["tenantId"], "region"],
  [["channel", "tenantId"], "channel"],
  [["centreId"], "organisation"],
  [["teamId"], "organisation"],
  [["queueId"], "queue"],
  [["archiveCode", "centreId"], "archive"],
  [["partnerId", "variant"], "mixed"],
  [["personId"], null],
  [["archiveCode", "channel"], null],
] as const)("a question by %j goes to %s", (needed, slice) => {
  expect(sliceFor(needed)).toBe(slice);
});

test("no two rollups part alike, and each parts by dimensions they know", () => {
  const parted = sliceNames.map((name) => [...slices[name]].sort().join());
  expect(new Set(parted).size).toBe(sliceNames.length);
  for (const name of sliceNames) for (const one of slices[name]) expect(slicedDimensions).toContain(one);
});
