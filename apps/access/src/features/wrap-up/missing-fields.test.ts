import { describe, expect, test } from "vitest";
import { dayAfter, emptyRecord, missingFields, morningOf } from "./missing-fields.ts";

const whole = { archiveCode: "VAS-P-DUP", solution: "已登记核查", solved: true, followUp: "" };

describe("a wrap-up", () => {
  test("an empty record names everything it wants, in the order of the form", () => {
    expect(missingFields(emptyRecord, "2026-07-11")).toEqual(["archiveCode", "solution", "solved"]);
  });

  test("a whole record wants nothing, with a follow-up or without", () => {
    expect(missingFields(whole, "2026-07-11")).toEqual([]);
    expect(missingFields({ ...whole, followUp: "2026-07-12" }, "2026-07-11")).toEqual([]);
  });

  test("spaces are no solution, and yesterday is no day for a visit", () => {
    expect(missingFields({ ...whole, solution: "  ", followUp: "2026-07-10" }, "2026-07-11")).toEqual([
      "solution",
      "followUp",
    ]);
  });

  test("days go over the end of a month, and a visit is at nine", () => {
    expect(dayAfter(new Date(2026, 6, 31, 23, 59), 1)).toBe("2026-08-01");
    expect(morningOf("2026-08-01")).toBe(new Date(2026, 7, 1, 9).toISOString());
    expect(morningOf("soon")).toBeNull();
  });
});
