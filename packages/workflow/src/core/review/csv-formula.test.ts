import { expect, test } from "vitest";
import { csvField } from "./csv-text.ts";

test("a cell that a spreadsheet would run goes out of the event log as text", () => {
  for (const sign of ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"])
    expect(csvField(`${sign}cmd|' /C calc'!A0`).replace(/^"/, "")).toMatch(/^'/);
});
