import { describe, expect, test } from "vitest";
import { moveInList } from "./list-keys.ts";

describe("moving in a list by keys", () => {
  test("j and k move as the arrows do", () => {
    expect(moveInList("j", { from: 3, count: 9 })).toBe(4);
    expect(moveInList("k", { from: 3, count: 9 })).toBe(moveInList("ArrowUp", { from: 3, count: 9 }));
  });

  test("the ends hold", () => {
    expect(moveInList("ArrowUp", { from: 0, count: 9 })).toBe(0);
    expect(moveInList("PageDown", { from: 5, count: 9 })).toBe(8);
    expect(moveInList("End", { from: 0, count: 9 })).toBe(8);
  });

  test("other keys and empty lists lead nowhere", () => {
    expect(moveInList("x", { from: 0, count: 9 })).toBeUndefined();
    expect(moveInList("j", { from: 0, count: 0 })).toBeUndefined();
  });
});
