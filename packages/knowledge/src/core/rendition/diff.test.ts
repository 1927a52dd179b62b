import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffText } from "./diff.ts";

describe("comparison of two versions", () => {
  test("a changed price is told as one change of one number", () => {
    expect(diffText("月费129元，含30GB。", "月费139元，含30GB。")).toEqual([
      { change: "same", text: "月费" },
      { change: "removed", text: "129" },
      { change: "added", text: "139" },
      { change: "same", text: "元，含30GB。" },
    ]);
  });
  test("equal texts are one unchanged stretch, empty ones none", () => {
    expect(diffText("一\n二", "一\n二")).toEqual([{ change: "same", text: "一\n二" }]);
    expect(diffText("", "")).toEqual([]);
  });
  test("an untouched line between changed ones stays untouched", () => {
    const parts = diffText("甲1\n不变\n乙1", "甲2\n不变\n乙2");
    expect(parts.filter(({ change }) => change === "same").map(({ text }) => text)).toEqual(["甲", "\n不变\n乙"]);
  });
  test("unchanged and removed give the old text, unchanged and added the new one", () => {
    const text = fc.string({ unit: fc.constantFrom("费", "元", "1", "a", "\n", " "), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffText(before, after);
        const join = (left: string): string => parts.map(({ change, text }) => (change === left ? "" : text)).join("");
        expect(join("added")).toBe(before);
        expect(join("removed")).toBe(after);
        if (before === after) expect(parts.every(({ change }) => change === "same")).toBe(true);
      }),
    );
  });
  test("two long texts without anything in common are compared in reasonable time", () => {
    const parts = diffText("甲".repeat(20_000), "乙".repeat(20_000));
    expect(parts.map(({ change }) => change)).toEqual(["removed", "added"]);
  });
});
