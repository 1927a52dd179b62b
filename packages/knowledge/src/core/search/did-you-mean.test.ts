import { describe, expect, test } from "vitest";
import { didYouMean, isOneSlipApart } from "./did-you-mean.ts";

const known = [
  { word: "重复扣费", pinyin: "chongfukoufei", frequency: 6 },
  { word: "漫游", pinyin: "manyou", frequency: 9 },
  { word: "慢邮", pinyin: "manyou", frequency: 1 },
];

describe("did you mean", () => {
  test("a word of the same sound is offered", () => {
    expect(didYouMean("重复口费", "chongfukoufei", known)).toBe("重复扣费");
  });
  test("of two words that sound alike the more frequent is offered", () => {
    expect(didYouMean("满油", "manyou", known)).toBe("漫游");
  });
  test("one slip of the keyboard is forgiven, two are not", () => {
    expect(didYouMean("chongfukofei", "chongfukofei", known)).toBe("重复扣费");
    expect(didYouMean("chongfkofei", "chongfkofei", known)).toBeNull();
  });
  test.each([
    ["abcd", "abcd", true],
    ["abcd", "abdc", true],
    ["abcd", "acd", true],
    ["abcd", "abxd", true],
    ["abcd", "badc", false],
    ["abcd", "ab", false],
  ])("%s and %s are one slip apart: %s", (left, right, apart) => {
    expect(isOneSlipApart(left, right)).toBe(apart);
  });
});
