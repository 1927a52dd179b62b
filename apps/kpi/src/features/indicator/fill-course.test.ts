import { describe, expect, test } from "vitest";
import { fillCourse } from "./fill-course.ts";

const span = { from: "2026-07-10T16:00:00.000Z", until: "2026-07-11T16:00:00.000Z" };
const now = Date.parse("2026-07-10T20:30:00Z");
const values = [
  { bucket: "2026-07-10T17:00:00.000Z", value: 4 },
  { bucket: "2026-07-10T19:00:00.000Z", value: 6 },
];
const course = (rule: "additive" | "ratio-of-sums" | "snapshot") =>
  fillCourse(values, { rule, span, grain: "hour", now }).map(({ value }) => value);

describe("hours without facts", () => {
  test("count nothing, have no share, and leave a stock as it was", () => {
    expect(course("additive")).toEqual([0, 4, 0, 6, 0]);
    expect(course("ratio-of-sums")).toEqual([null, 4, null, 6, null]);
    expect(course("snapshot")).toEqual([null, 4, 4, 6, 6]);
  });

  test("that have not begun are not there", () => {
    expect(course("additive")).toHaveLength(5);
  });

  test("all of them without facts are no data", () => {
    expect(fillCourse([], { rule: "additive", span, grain: "hour", now })).toEqual([]);
  });
});
