import { expect, test } from "vitest";
import { dayOfSearch, parseStaffingSearch } from "./staffing-search.ts";

test("an address names a queue, a day and half hours; what makes no sense is left out", () => {
  expect(parseStaffingSearch({ queue: "q-vas", day: "2026-07-11", step: "half" })).toEqual({
    queue: "q-vas",
    day: "2026-07-11",
    step: "half",
  });
  expect(parseStaffingSearch({ queue: "x' or 1", day: "2026-02-31x", step: "day" })).toEqual({});
});

test("a plan without a day is tomorrow's, in Shanghai", () => {
  expect(dayOfSearch({}, Date.parse("2026-07-10T17:00:00Z"))).toBe("2026-07-12");
  expect(dayOfSearch({ day: "2026-07-01" }, 0)).toBe("2026-07-01");
});
