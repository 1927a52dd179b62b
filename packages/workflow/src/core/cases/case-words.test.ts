import { expect, test } from "vitest";
import { caseWords, termsOf, wordsOf } from "./case-words.ts";

test("Chinese is found by pairs of characters, other words whole, full width like half width", () => {
  expect(wordsOf("悦听会员 VIP重复ＡＢＣ")).toEqual(["悦听", "听会", "会员", "vip", "重复", "abc"]);
  expect(wordsOf("费")).toEqual(["费"]);
  expect(wordsOf(" - ")).toEqual([]);
});

test("a case is found by every part of its number, also without leading zeros", () => {
  const words = caseWords({ number: "GD-261121-0042", title: "扣费", customerName: "陈晓燕" });
  expect(words).toEqual(["gd", "261121", "0042", "42", "扣费", "陈晓", "晓燕"]);
});

test("a search has terms, each folded", () => {
  expect(termsOf("  0042  重复 Ｖip ")).toEqual(["0042", "重复", "vip"]);
});
