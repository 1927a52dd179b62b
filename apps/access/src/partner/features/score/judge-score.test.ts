import { expect, test } from "vitest";
import { judgeScore } from "./judge-score.ts";

test("a target is met from its good side, and no data is not zero", () => {
  expect(judgeScore({ value: 95, target: 95, direction: "up" })).toBe("met");
  expect(judgeScore({ value: 8.1, target: 8, direction: "down" })).toBe("missed");
  expect(judgeScore({ value: 12, target: null, direction: "up" })).toBe("unjudged");
  expect(judgeScore({ value: 12, target: 10, direction: "band" })).toBe("unjudged");
  expect(judgeScore({ value: null, target: 8, direction: "down" })).toBe("no-data");
});
