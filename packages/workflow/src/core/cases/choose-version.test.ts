import { expect, test } from "vitest";
import { chooseVersion, percentileOf } from "./choose-version.ts";

const ids = Array.from({ length: 20_000 }, (_, index) => `0197-aa-${index.toString(16).padStart(8, "0")}`);

test("a pilot of so many per cent gets about so many of the new cases, the same id always alike", () => {
  for (const percent of [1, 20, 50, 99]) {
    const pilot = { version: 3, percent, unitIds: [] };
    const taken = ids.filter((caseId) => chooseVersion(2, pilot, { caseId, unitIds: [] }) === 3);
    expect(Math.abs((100 * taken.length) / ids.length - percent)).toBeLessThan(1.5);
    expect(taken.every((caseId) => percentileOf(caseId) < percent)).toBe(true);
  }
});

test("a pilot by units gets the cases opened there and no others", () => {
  const pilot = { version: 3, percent: null, unitIds: ["t-one", "c-north"] };
  expect(chooseVersion(2, pilot, { caseId: "a", unitIds: ["t-one", "c-south"] })).toBe(3);
  expect(chooseVersion(2, pilot, { caseId: "a", unitIds: ["t-two", "c-south"] })).toBe(2);
});

test("without a pilot every case gets the version in force", () => {
  expect(chooseVersion(2, null, { caseId: "a", unitIds: [] })).toBe(2);
});
