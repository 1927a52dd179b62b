import { expect, test } from "vitest";
import { judgeAnswer, returnsLeft } from "./return-control.ts";

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
