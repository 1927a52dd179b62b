import { describe, expect, test } from "vitest";
import { standingOf } from "./share-standing.ts";

const outcomes = ["answered", "returned"];

describe("a shared case as the partner sees it", () => {
  test("it may be answered or returned while a return is left", () => {
    expect(standingOf({ state: "open", outcomes, returnsLeft: 1 })).toBe("open");
  });

  test("after arbitration it can only be answered", () => {
    expect(standingOf({ state: "open", outcomes: ["answered"], returnsLeft: 0 })).toBe("must-answer");
    expect(standingOf({ state: "open", outcomes, returnsLeft: 0 })).toBe("must-answer");
  });

  test("what was answered, returned or closed stands still", () => {
    for (const state of ["answered", "returned", "closed"] as const)
      expect(standingOf({ state, outcomes: [], returnsLeft: 1 })).toBe(state);
  });
});
