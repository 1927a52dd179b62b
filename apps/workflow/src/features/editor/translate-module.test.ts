import { expect, test } from "vitest";
import { translateTo } from "./translate-module.ts";

test("the diagram editor speaks Chinese where the list has a word, and fills its holes", () => {
  const say = translateTo("zh-CN");
  expect(say("Append task")).toBe("接任务");
  expect(say("Open {element}", { element: "子流程" })).toBe("打开子流程");
  expect(say("Something new of a later release")).toBe("Something new of a later release");
});

test("in English it keeps its own words", () => {
  expect(translateTo("en")("Open {element}", { element: "Check" })).toBe("Open Check");
});
