import { expect, test } from "vitest";
import { judge } from "./judge.ts";
import type { State } from "./ledger.ts";

const whole = { rows: 1, auditLines: 1, events: 1, applied: 1, facts: 1, answers: 1 };
const ledgerOf = (...entries: [string, State][]) => new Map(entries);

test("what was acknowledged and is there once is well; what is unknown may be there or not", () => {
  const ledger = ledgerOf(["a", "acknowledged"], ["b", "unknown"], ["c", "unknown"], ["d", "refused"]);
  const found = new Map([
    ["a", whole],
    ["b", whole],
  ]);
  expect(judge(ledger, found)).toEqual({ acknowledged: 1, unknown: 2, lost: 0, doubled: 0, orphaned: 0 });
});

test("an acknowledged deed that is not there is lost", () => {
  expect(judge(ledgerOf(["a", "acknowledged"]), new Map())).toMatchObject({ lost: 1 });
});

test("a deed that is there twice, or was applied twice by a subscriber, is doubled", () => {
  const twice = { ...whole, rows: 2, auditLines: 2, events: 2, applied: 2, facts: 2 };
  const found = new Map([
    ["a", twice],
    ["b", { ...whole, applied: 2 }],
  ]);
  expect(judge(ledgerOf(["a", "acknowledged"], ["b", "acknowledged"]), found)).toMatchObject({ doubled: 2 });
});

test("a part without the others is an orphan, and so is a refused deed that is there", () => {
  const found = new Map([
    ["a", { ...whole, auditLines: 0 }],
    ["b", whole],
  ]);
  expect(judge(ledgerOf(["a", "unknown"], ["b", "refused"]), found)).toMatchObject({ orphaned: 2 });
});

test("without idempotency keys no kept answer is missed", () => {
  const found = new Map([["a", { ...whole, answers: 0 }]]);
  expect(judge(ledgerOf(["a", "acknowledged"]), found, false)).toMatchObject({ orphaned: 0, doubled: 0 });
});
