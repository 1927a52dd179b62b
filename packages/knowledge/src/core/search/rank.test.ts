import { describe, expect, test } from "vitest";
import type { SearchQuery } from "./query.ts";
import { type Candidate, rank } from "./rank.ts";
import { recallTokens } from "./recall-tokens.ts";

const now = new Date("2026-06-01T00:00:00Z");
const corpus = { documents: 100, frequency: (token: string) => (token === "套餐" ? 60 : token === "漫游" ? 4 : 0) };
const query: SearchQuery = {
  literal: "漫游套餐",
  tokens: [
    { token: "漫游", synonyms: ["出国上网"], weight: 1 },
    { token: "套餐", synonyms: [], weight: 1 },
  ],
  bigrams: ["漫游", "游套", "套餐"],
  pinyin: "manyoutaocan",
};
const candidate = (id: string, more: Partial<Candidate>): Candidate => ({
  id,
  title: "",
  hits: new Map(),
  bigrams: new Set(),
  pinyin: false,
  kind: "product",
  changedAt: new Date("2026-05-01T00:00:00Z"),
  uses: 0,
  rating: null,
  ...more,
});
const order = (...candidates: Candidate[]) => rank(candidates, query, corpus, now).map(({ id }) => id);

describe("the order of found articles", () => {
  test("a rare word outweighs a common one", () => {
    const rare = candidate("rare", { hits: new Map([["漫游", 500]]) });
    const common = candidate("common", { hits: new Map([["套餐", 500]]) });
    expect(order(common, rare)).toEqual(["rare", "common"]);
  });
  test("a synonym counts nearly as much as the word itself", () => {
    const own = candidate("own", { hits: new Map([["漫游", 500]]) });
    const other = candidate("other", { hits: new Map([["出国上网", 500]]) });
    const none = candidate("none", {});
    expect(order(none, other, own)).toEqual(["own", "other", "none"]);
  });
  test("the literal words in the title come before scattered ones", () => {
    const hits = new Map([
      ["漫游", 500],
      ["套餐", 500],
    ]);
    const literal = candidate("z-literal", { hits, title: "国际漫游套餐" });
    expect(order(candidate("a-scattered", { hits }), literal)).toEqual(["z-literal", "a-scattered"]);
  });
  test("use, rating and freshness decide between equals, never between a hit and a miss", () => {
    const loved = candidate("loved", { uses: 5000, rating: 1, changedAt: now });
    const hit = candidate("hit", { hits: new Map([["漫游", 500]]), changedAt: new Date(0) });
    const twin = candidate("a-twin", { hits: new Map([["漫游", 500]]), changedAt: new Date(0), rating: 0 });
    expect(order(loved, twin, hit)).toEqual(["hit", "a-twin", "loved"]);
  });
  test("the parts add up to the score", () => {
    const [first] = rank([candidate("one", { hits: new Map([["漫游", 500]]), uses: 10 })], query, corpus, now);
    const sum = Object.values(first?.parts ?? {}).reduce((total, part) => total + part, 0);
    expect(first?.score).toBeCloseTo(sum);
  });
});

describe("the words that find candidates", () => {
  const limits = { tokens: 6, tooCommon: 0.1, cheap: 10 };
  test("a word of most articles is left out while a rarer one exists", () => {
    expect(recallTokens(query, corpus, limits).map(({ token }) => token)).toEqual(["漫游"]);
  });
  test("a common word alone is still looked up, an unknown word never", () => {
    const common = {
      ...query,
      tokens: [
        { token: "套餐", synonyms: [], weight: 1 },
        { token: "鲸鱼", synonyms: [], weight: 1 },
      ],
    };
    expect(recallTokens(common, corpus, limits).map(({ token }) => token)).toEqual(["套餐"]);
  });
});
