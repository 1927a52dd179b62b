import { expect, test } from "vitest";
import { foldForm } from "./fold-form.ts";
import { createSynonyms } from "./synonyms.ts";

const synonyms = createSynonyms(
  [
    ["携号转网", "携转", "ＭＮＰ"],
    ["话费", "电话费"],
    ["电话费", "通信费"],
  ],
  foldForm,
);

test("each word of a group finds the others, folded", () => {
  expect(synonyms.of("mnp")).toEqual(["携号转网", "携转"]);
});
test("a word of two groups finds the words of both, and groups do not flow together", () => {
  expect(synonyms.of("电话费")).toEqual(["话费", "通信费"]);
  expect(synonyms.of("话费")).toEqual(["电话费"]);
});
test("a word outside all groups has no synonyms", () => {
  expect(synonyms.of("宽带")).toEqual([]);
});
