import { expect, test } from "vitest";
import { inChinese } from "./speak-chinese.ts";

test("a word of the form editor is said in Chinese, and the space around it stays", () => {
  expect(inChinese("  Text field\n")).toBe("  单行文本\n");
});

test("what is not in the list is left as it is", () => {
  expect(inChinese("客户姓名")).toBeUndefined();
  expect(inChinese("")).toBeUndefined();
});
