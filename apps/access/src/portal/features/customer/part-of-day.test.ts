import { expect, test } from "vitest";
import { partOfDay } from "./part-of-day.ts";

test("each hour has its greeting", () => {
  expect([0, 5, 11, 13, 18, 23].map(partOfDay)).toEqual([
    "night",
    "morning",
    "noon",
    "afternoon",
    "evening",
    "evening",
  ]);
});
