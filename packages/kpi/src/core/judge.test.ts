import { expect, test } from "vitest";
import { judge } from "./judge.ts";

test("a value at its target is normal, a little beside it asks for attention, far beside it alarms", () => {
  expect([90, 88.9, 80].map((value) => judge(value, 90, "up"))).toEqual(["normal", "attention", "alarm"]);
  expect([5, 5.4, 6].map((value) => judge(value, 5, "down"))).toEqual(["normal", "attention", "alarm"]);
});

test("a band is missed on both sides", () => {
  expect([300, 310, 280, 320, 400].map((value) => judge(value, 300, "band"))).toEqual([
    "normal",
    "normal",
    "attention",
    "attention",
    "alarm",
  ]);
});

test("no data is a state of its own, and without a target nothing is wrong", () => {
  expect(judge(null, 90, "up")).toBe("no-data");
  expect(judge(0, null, "up")).toBe("normal");
  expect(judge(1, 0, "down")).toBe("alarm");
});
