import { describe, expect, test } from "vitest";
import { isRunning, splitCases, takesMore } from "./case-state.ts";

describe("what a customer sees of his cases", () => {
  test("running and solved cases are shown whole, finished ones in a line", () => {
    const cases = (["open", "pending", "solved", "closed", "withdrawn"] as const).map((status) => ({
      id: status,
      status,
    }));
    const { whole, past } = splitCases(cases, new Set());
    expect(whole.map(({ id }) => id)).toEqual(["open", "pending", "solved"]);
    expect(past.map(({ id }) => id)).toEqual(["closed", "withdrawn"]);
  });

  test("a closed case with an open rating stays in view", () => {
    expect(splitCases([{ id: "a", status: "closed" }], new Set(["a"])).whole).toHaveLength(1);
  });

  test("a case with a result takes more information but cannot be withdrawn", () => {
    expect([isRunning({ status: "solved" }), takesMore({ status: "solved" })]).toEqual([false, true]);
  });
});
