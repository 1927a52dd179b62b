import type { ContactRecord } from "@quintet/access/contract";
import { expect, test } from "vitest";
import { answered, chosen, failed, mayLeave, nextTurn, pauseAfter, queuedRecord } from "./queue-order.ts";

const record = (sequence: number): ContactRecord => ({
  id: `r${sequence}`,
  personId: "p",
  deviceId: "d",
  sequence,
  at: "2026-11-21T08:00:00.000Z",
  channel: "voice",
  phone: "",
  name: "",
  topic: "话费",
  text: "",
  promise: "",
  promiseAt: null,
  case: null,
});
const row = (sequence: number) => queuedRecord(record(sequence));
const filed = { outcome: "filed", recordedLate: true, interactionId: "i", caseId: null, caseNumber: null } as const;

test("records are filed in the order they were written, whatever order they are kept in", () => {
  expect(nextTurn([row(3), row(1), row(2)], 0)).toMatchObject({ file: { record: { sequence: 1 } } });
});

test("a record that waits for its next try holds the later ones back", () => {
  const late = failed(row(1), { kind: "passing", reason: "away" }, 1_000, 1);
  expect(nextTurn([row(2), late], 1_500)).toEqual({ waitUntil: 2_000 });
  expect(nextTurn([row(2), late], 2_000)).toMatchObject({ file: { record: { sequence: 1 } } });
});

test("a record that waits for a choice lets the later ones pass, and takes its turn again once it is made", () => {
  const asked = answered(row(1), { outcome: "customer-unknown", candidates: [] });
  expect(asked.state).toBe("asked");
  expect(nextTurn([asked, row(2)], 0)).toMatchObject({ file: { record: { sequence: 2 } } });
  const decided = chosen(asked, { withoutCustomer: true });
  expect(decided.choice).toEqual({ customerId: null, withoutCustomer: true, case: "ask" });
  expect(nextTurn([decided, row(2)], 0)).toMatchObject({ file: { record: { sequence: 1 } } });
});

test("pauses double up to a minute, and no two desks need wait the same", () => {
  expect([1, 2, 3, 4, 9].map((tries) => pauseAfter(tries, 1))).toEqual([1_000, 2_000, 4_000, 8_000, 60_000]);
  expect(pauseAfter(3, 0)).toBe(2_000);
  expect(pauseAfter(3, 0.5)).toBe(3_000);
});

test("only what the server has acknowledged may leave the browser", () => {
  expect(mayLeave(row(1))).toBe(false);
  expect(mayLeave(failed(row(1), { kind: "refused", reason: "bad-input" }, 0, 0))).toBe(false);
  expect(mayLeave(failed(row(1), { kind: "locked", reason: "permit-refused" }, 0, 0))).toBe(false);
  expect(mayLeave(answered(row(1), filed))).toBe(true);
  expect(mayLeave(answered(row(1), { ...filed, outcome: "review" }))).toBe(true);
});

test("a permit that has ended refuses nothing for good: the record stays in the queue", () => {
  expect(failed(row(1), { kind: "locked", reason: "permit-refused" }, 0, 0).state).toBe("queued");
  expect(failed(row(1), { kind: "refused", reason: "bad-input" }, 0, 0).state).toBe("refused");
});
