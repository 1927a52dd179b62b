import { describe, expect, test } from "vitest";
import { cutMarks } from "./cut-marks.ts";

const shown = (text: string, marks: { from: number; until: number }[]) =>
  cutMarks(text, marks)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join("");

describe("marks in a passage", () => {
  test("the marked words stand apart and nothing of the text is lost", () => {
    expect(shown("会员重复扣费怎么办", [{ from: 2, until: 6 }])).toBe("会员[重复扣费]怎么办");
  });

  test("marks in any order, overlapping or beyond the end are cut to fit", () => {
    expect(
      shown("abcdef", [
        { from: 4, until: 99 },
        { from: 0, until: 2 },
        { from: 1, until: 3 },
      ]),
    ).toBe("[ab][c]d[ef]");
  });

  test("a passage without marks is one piece", () => {
    expect(shown("话费", [])).toBe("话费");
  });
});
