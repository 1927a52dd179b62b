import type { MigrationRow } from "@quintet/workflow/contract";
import { expect, test } from "vitest";
import { countOutcome, missingSteps } from "./missing-steps.ts";

const row = (outcome: MigrationRow["outcome"], ...tokens: MigrationRow["tokens"]): MigrationRow => ({
  caseId: "1",
  caseNumber: "GD-1",
  title: "",
  outcome,
  tokens,
  sentences: [],
});
const rows = [
  row("moves", { from: "a", name: "受理", to: "a" }),
  row("refused", { from: "b", name: "核查", to: null }, { from: "c", name: "裁决", to: null }),
  row("refused", { from: "c", name: "裁决", to: null }),
];

test("steps without a place in the other version are named once, those with most cases first", () => {
  expect(missingSteps(rows)).toEqual([
    { from: "c", name: "裁决", cases: 2 },
    { from: "b", name: "核查", cases: 1 },
  ]);
});

test("cases are counted by what becomes of them", () => {
  expect([countOutcome(rows, "moves"), countOutcome(rows, "refused")]).toEqual([1, 2]);
});
