import { expect, test } from "vitest";
import { type InboxTask, mayClaim, mayGiveBack, mayHand, mayRelease } from "./task-row.ts";

const task = (told: Partial<InboxTask> = {}): InboxTask => ({
  id: "c1-3",
  caseId: "c1",
  caseNumber: "GD-261121-0042",
  caseTitle: "悦听会员重复扣费",
  elementId: "billingCheck",
  name: "计费核查",
  nameEn: "Billing check",
  partyKind: "department",
  partyName: "计费中心",
  partyRole: null,
  assigneeId: null,
  assigneeName: null,
  state: "open",
  outcomes: [],
  form: null,
  outcome: null,
  answer: null,
  openedAt: "2026-11-21T08:00:00Z",
  dueAt: "2026-11-21T12:00:00Z",
  completedAt: null,
  forId: null,
  forName: null,
  mine: true,
  kind: "complaint",
  customerName: "陈晓燕",
  grade: "ordinary",
  ...told,
});

test("a task without a name may be claimed, a claimed one put back, the owner's neither", () => {
  expect([mayClaim(task()), mayRelease(task())]).toEqual([true, false]);
  const claimed = task({ assigneeId: "p-he" });
  expect([mayClaim(claimed), mayRelease(claimed)]).toEqual([false, true]);
  expect(mayRelease(task({ assigneeId: "p-lin", partyKind: "owner" }))).toBe(false);
  expect(mayClaim(task({ state: "completed" }))).toBe(false);
});

test("a task that works on somebody's behalf goes back to him, by either of the two and nobody else", () => {
  const lent = task({ assigneeId: "p-su", forId: "p-lin", forName: "林悦" });
  expect(["p-su", "p-lin", "p-he"].map((me) => mayGiveBack(lent, me))).toEqual([true, true, false]);
  expect(mayGiveBack(task({ assigneeId: "p-su" }), "p-su")).toBe(false);
});

test("only open work of one's own is handed on", () => {
  expect([mayHand(task()), mayHand(task({ mine: false })), mayHand(task({ state: "completed" }))]).toEqual([
    true,
    false,
    false,
  ]);
});
