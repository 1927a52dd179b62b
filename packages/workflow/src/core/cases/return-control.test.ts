import { expect, test } from "vitest";
import { judgeAnswer, pingPong, type ReturnedWork, returnsLeft, returnsOf } from "./return-control.ts";

const open = { state: "open" as const, outcomes: ["answered", "returned"], returns: 0 };

test("a partner may return once", () => {
  expect(judgeAnswer(open, "returned")).toEqual({ ok: true });
  expect(returnsLeft(open)).toBe(1);
});

test("after the return arbitration decides, and after that it can only be answered", () => {
  const refused = { ok: false, reason: "arbitration-decides" };
  expect(judgeAnswer({ ...open, state: "returned", returns: 1, outcomes: [] }, "answered")).toEqual(refused);
  const forced = { state: "open" as const, outcomes: ["answered"], returns: 1 };
  expect([judgeAnswer(forced, "returned"), judgeAnswer(forced, "answered")]).toEqual([refused, { ok: true }]);
  expect(returnsLeft(forced)).toBe(0);
  expect(judgeAnswer({ ...open, returns: 1 }, "returned")).toEqual(refused);
});

test("what is answered or no longer asked for takes no answer", () => {
  expect(judgeAnswer({ ...open, state: "answered" }, "answered")).toEqual({ ok: false, reason: "already-done" });
  expect(judgeAnswer({ ...open, state: "closed" }, "answered")).toEqual({ ok: false, reason: "share-closed" });
});

test("an agreement may allow more returns than one", () => {
  expect(judgeAnswer({ ...open, returns: 1 }, "returned", 2)).toEqual({ ok: true });
  expect(returnsLeft({ ...open, returns: 1 }, 2)).toBe(1);
  expect(returnsLeft(open, 0)).toBe(0);
});

test("ping-pong counts every return, a party's own returns only its", () => {
  const work = (partyKind: string, teamId: string | null, outcome: string | null): ReturnedWork => ({
    state: "completed",
    partyKind,
    teamId,
    partnerId: partyKind === "partner" ? "yueting" : null,
    outcome,
  });
  const tasks = [
    work("department", "billing", "returned"),
    work("partner", null, "returned"),
    work("department", "billing", "returned"),
    work("department", "network", null),
    { ...work("department", "network", "returned"), state: "open" as const },
  ];
  expect(pingPong(tasks)).toBe(3);
  expect(returnsOf(tasks, work("department", "billing", null))).toBe(2);
  expect(returnsOf(tasks, work("department", "network", null))).toBe(0);
});
