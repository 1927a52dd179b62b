import { describe, expect, test } from "vitest";
import { createChinese } from "./chinese.ts";
import { indexArticle } from "./index-text.ts";
import { parseQuery } from "./parse-query.ts";

const chinese = createChinese({
  dictionary: [
    { word: "重复扣费", tag: "n" },
    { word: "5G畅享", tag: "nz" },
    { word: "扣费", tag: "v" },
  ],
  synonyms: [["重复扣费", "扣两次"]],
});

describe("what search stores of a text", () => {
  const indexed = indexArticle(chinese, {
    title: "重復扣費处理",
    keywords: ["悦听会员"],
    body: "核实后退回，it's 5Ｇ畅享。退回。",
  });
  test("lexemes carry their places, title A, keywords B, body D, and quotes are doubled", () => {
    expect(indexed.words).toContain("'重复扣费':");
    expect(indexed.words).toMatch(/'重复扣费':\d+A/);
    expect(indexed.words).toMatch(/'会员':\d+B/);
    expect(indexed.words).toMatch(/'退回':\d+D,\d+D/);
    expect(indexed.words).toMatch(/'5g畅享':\d+D/);
  });
  test("a word inside a long word is found as well", () => {
    expect(indexed.postings.map(({ token }) => token)).toEqual(expect.arrayContaining(["重复", "扣费", "重复扣费"]));
  });
  test("a title word has more impact than a body word, and all lie between 1 and 1000", () => {
    const impact = new Map(indexed.postings.map((posting) => [posting.token, posting.impact]));
    expect(impact.get("重复扣费") ?? 0).toBeGreaterThan(impact.get("退回") ?? 1000);
    for (const value of impact.values()) expect(value >= 1 && value <= 1000).toBe(true);
  });
  test("bigrams are those of title and keywords only", () => {
    expect(indexed.bigrams).toContain("复扣");
    expect(indexed.bigrams).not.toContain("退回");
  });
  test("an article without words is stored as nothing", () => {
    expect(indexArticle(chinese, { title: "", keywords: [], body: "。" })).toEqual({
      words: "",
      postings: [],
      bigrams: [],
      pinyin: [],
    });
  });
});

describe("what is looked for", () => {
  test("the same words as were stored, with their synonyms", () => {
    expect(parseQuery(chinese, "重復扣費")).toEqual({
      literal: "重复扣费",
      tokens: ["重复", "扣费", "重复扣费"].map((token) => ({
        token,
        synonyms: token === "重复扣费" ? ["扣两次"] : [],
        weight: 1,
      })),
      bigrams: ["重复", "复扣", "扣费"],
      pinyin: "chongfukoufei",
    });
  });
  test("words without a subject are not looked for", () => {
    expect(parseQuery(chinese, "请问怎么办").tokens).toEqual([]);
  });
  test("an endless text is read in part", () => {
    expect(parseQuery(chinese, "漫游扣费退回会员".repeat(5000)).literal.length).toBeLessThanOrEqual(200);
  });
});
