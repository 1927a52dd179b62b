import type { FindingView } from "@quintet/workflow/contract";
import { expect, test } from "vitest";
import { countFindings, groupFindings } from "./group-findings.ts";
import { placeFinding } from "./place-finding.ts";

const finding = (elementId: string | null, severity: FindingView["severity"], code = "x"): FindingView => ({
  elementId,
  code,
  severity,
  sentences: { zh: code, en: code },
});

test("a task wears its badge on its upper right corner", () => {
  expect(placeFinding({ x: 200, y: 80, width: 100, height: 80 })).toEqual({ top: -10, left: 90 });
});

test("a flow wears its badge half-way along its line, counted from the corner of what it covers", () => {
  const waypoints = [
    { x: 100, y: 100 },
    { x: 200, y: 100 },
    { x: 200, y: 40 },
    { x: 300, y: 40 },
  ];
  expect(placeFinding({ x: 0, y: 0, width: 0, height: 0, waypoints })).toEqual({ top: 20, left: 90 });
});

test("a flow without length does not hold up the others", () => {
  const waypoints = [
    { x: 10, y: 10 },
    { x: 10, y: 10 },
  ];
  expect(placeFinding({ x: 0, y: 0, width: 0, height: 0, waypoints })).toEqual({ top: -10, left: -10 });
});

test("an element with a refusal and a warning is refused, and says the refusal first", () => {
  const groups = groupFindings([finding("a", "warning", "w"), finding(null, "refused"), finding("a", "refused", "r")]);
  expect(groups).toMatchObject([{ elementId: "a", severity: "refused", findings: [{ code: "r" }, { code: "w" }] }]);
});

test("refusals and warnings are counted apart", () => {
  const all = [finding("a", "warning"), finding("b", "refused"), finding(null, "refused")];
  expect([countFindings(all, "refused"), countFindings(all, "warning")]).toEqual([2, 1]);
});
