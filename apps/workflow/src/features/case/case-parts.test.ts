import type { CaseView } from "@quintet/workflow/contract";
import { expect, test } from "vitest";
import { caseOfPath, casePath, parseCases } from "./case-address.ts";
import { type ClockView, myTasks, nextClock, partiesAtWork } from "./case-parts.ts";
import { archiveWay } from "./use-archive-name.ts";

const clock = (id: string, dueAt: string, endedAt: string | null = null): ClockView => ({
  id,
  kind: "ola",
  label: id,
  labelEn: id,
  party: "计费中心",
  startedAt: "2026-11-21T08:00:00Z",
  dueAt,
  endedAt,
  breached: false,
  explanation: "",
  calendar: null,
  pausedSince: null,
  pauseReason: null,
  extension: "none",
});
const task = (id: string, told: Partial<CaseView["tasks"][number]>): CaseView["tasks"][number] => ({
  id,
  caseId: "c1",
  caseNumber: "GD-1",
  caseTitle: "重复扣费",
  elementId: id,
  name: id,
  nameEn: id,
  partyKind: "department",
  partyName: "计费中心",
  partyRole: null,
  form: null,
  assigneeId: null,
  assigneeName: null,
  state: "open",
  outcomes: [],
  outcome: null,
  answer: null,
  openedAt: "2026-11-21T08:00:00Z",
  dueAt: null,
  completedAt: null,
  forId: null,
  forName: null,
  mine: false,
  ...told,
});

test("the clock that runs out first is the next one, and a stopped clock is never it", () => {
  const clocks = [
    clock("late", "2026-11-22T08:00:00Z"),
    clock("next", "2026-11-21T12:00:00Z"),
    clock("stopped", "2026-11-21T09:00:00Z", "2026-11-21T08:30:00Z"),
  ];
  expect(nextClock(clocks)?.id).toBe("next");
  expect(nextClock([])).toBeUndefined();
});

test("a party with two open tasks works on the case once", () => {
  const tasks = [
    task("a", {}),
    task("b", {}),
    task("c", { partyName: "悦听科技" }),
    task("d", { state: "completed", partyName: "王芳" }),
  ];
  expect(partiesAtWork(tasks)).toEqual(["计费中心", "悦听科技"]);
});

test("my task that is due first comes first, one without a limit last", () => {
  const mine = { mine: true } as const;
  const tasks = [
    task("never", mine),
    task("later", { ...mine, dueAt: "2026-11-22T08:00:00Z" }),
    task("others", {}),
    task("soon", { ...mine, dueAt: "2026-11-21T09:00:00Z" }),
  ];
  expect(myTasks(tasks).map(({ id }) => id)).toEqual(["soon", "later", "never"]);
});

test("an archive code is told with everything above it, and a strange one as it is", () => {
  const nodes = [
    { code: "vas", parent: null, name: "增值业务" },
    { code: "vas-double", parent: "vas", name: "重复扣费" },
    { code: "ring", parent: "ring", name: "环" },
  ];
  expect(archiveWay("vas-double", nodes)).toBe("增值业务 › 重复扣费");
  expect(archiveWay("strange", nodes)).toBe("strange");
  expect(archiveWay("ring", nodes)).toBe("环");
});

test("the address of a case is found again in the path, and a list is no case", () => {
  expect(caseOfPath(casePath("a/b", "reply"))).toBe("a/b");
  expect(caseOfPath("/workflow/cases")).toBeUndefined();
  expect(parseCases({ status: "gone", text: 42 })).toEqual({ text: "42" });
});
