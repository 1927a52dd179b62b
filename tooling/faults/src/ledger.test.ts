import { expect, test } from "vitest";
import { judge, type State } from "./ledger.ts";

const one = { rows: 1, auditLines: 1, answers: 1 };
const ledgerOf = (entries: [string, State][]) => new Map(entries);

test("what was acknowledged and is there once is well; what is unknown may be there or not", () => {
  const ledger = ledgerOf([
    ["a", "acknowledged"],
    ["b", "unknown"],
    ["c", "unknown"],
  ]);
  expect(
    judge(
      ledger,
      new Map([
        ["a", one],
        ["b", one],
      ]),
    ),
  ).toEqual({ acknowledged: 1, unknown: 2, lost: 0, doubled: 0, orphaned: 0 });
});

test("an acknowledged one that is missing is lost, one that is there twice is doubled, a part alone is an orphan", () => {
  const ledger = ledgerOf([
    ["a", "acknowledged"],
    ["b", "acknowledged"],
    ["c", "unknown"],
  ]);
  const found = new Map([
    ["b", { rows: 2, auditLines: 2, answers: 1 }],
    ["c", { rows: 1, auditLines: 0, answers: 1 }],
  ]);
  expect(judge(ledger, found)).toMatchObject({ lost: 1, doubled: 1, orphaned: 1 });
});
