import { expect, test } from "vitest";
import { answersTo, type InboxTask, mayClaim, mayRelease } from "./task-row.ts";

const now = Date.parse("2026-11-21T10:00:00Z");
const task = (told: Partial<InboxTask> = {}): InboxTask => ({
  id: "c1-3",
  caseId: "c1",
  caseNumber: "GD-261121-0042",
  caseTitle: "悦听会员重复扣费",
  elementId: "billingCheck",
  name: "计费核查",
  partyKind: "department",
  partyName: "计费中心",
  assigneeId: null,
  assigneeName: null,
  state: "open",
  outcomes: [],
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

test("a task is found by every word of the search, wherever it stands", () => {
  expect(answersTo(task(), { text: "0042 计费", filters: [], now })).toBe(true);
  expect(answersTo(task(), { text: "0042 网络", filters: [], now })).toBe(false);
});

test("overdue and soon together show both, and never a task without a limit", () => {
  const late = task({ dueAt: "2026-11-21T09:59:00Z" });
  const both = { text: "", filters: ["overdue", "soon"], now } as const;
  expect([answersTo(late, both), answersTo(task(), both), answersTo(task({ dueAt: null }), both)]).toEqual([
    true,
    true,
    false,
  ]);
});

test("major and free narrow each other", () => {
  const filters = ["major", "free"] as const;
  expect(answersTo(task({ grade: "major" }), { text: "", filters, now })).toBe(true);
  expect(answersTo(task({ grade: "major", assigneeId: "p-he" }), { text: "", filters, now })).toBe(false);
});

test("a task without a name may be claimed, a claimed one put back, the owner's neither", () => {
  expect([mayClaim(task()), mayRelease(task())]).toEqual([true, false]);
  const claimed = task({ assigneeId: "p-he" });
  expect([mayClaim(claimed), mayRelease(claimed)]).toEqual([false, true]);
  expect(mayRelease(task({ assigneeId: "p-lin", partyKind: "owner" }))).toBe(false);
  expect(mayClaim(task({ state: "completed" }))).toBe(false);
});
