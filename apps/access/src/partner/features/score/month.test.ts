import { describe, expect, test } from "vitest";
import { currentMonth, isMonth, monthAfter } from "./month.ts";

describe("months", () => {
  test("December leads into January and back", () => {
    expect(monthAfter("2026-12", 1)).toBe("2027-01");
    expect(monthAfter("2027-01", -1)).toBe("2026-12");
  });

  test("a thirteenth month is no month", () => {
    expect([isMonth("2026-07"), isMonth("2026-13"), isMonth("07-2026")]).toEqual([true, false, false]);
  });

  test("an instant belongs to the month of this place's clock", () => {
    expect(currentMonth(new Date(2026, 6, 31, 23, 59))).toBe("2026-07");
  });
});
