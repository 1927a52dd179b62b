import { expect, test } from "vitest";
import { gathered } from "./measure.ts";

test("repeats in a way are told once with their number, gaps stay gaps", () => {
  expect(gathered(["A", "A", "B", null, "A"])).toEqual([
    { activity: "A", times: 2 },
    { activity: "B", times: 1 },
    { activity: null, times: 1 },
    { activity: "A", times: 1 },
  ]);
});
