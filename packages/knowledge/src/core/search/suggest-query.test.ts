import { describe, expect, test } from "vitest";
import { foldForm } from "./fold-form.ts";
import { suggestQuery, type Turn } from "./suggest-query.ts";
import { createSynonyms } from "./synonyms.ts";

const language = {
  fold: foldForm,
  tag: (text: string) => text.split(" ").map((word) => ({ word, tag: word === "那么" ? "r" : "n" })),
  synonyms: createSynonyms([["漫游", "出国上网"]], foldForm),
};
const corpus = { documents: 100, frequency: (word: string) => (word === "套餐" ? 50 : 2) };
const tokens = (turns: Turn[]) => suggestQuery(turns, language, corpus).tokens.map(({ token }) => token);

describe("what a conversation asks for", () => {
  test("a greeting asks for nothing", () => {
    expect(tokens([{ from: "customer", text: "你好，在吗？" }])).toEqual([]);
  });
  test("the customer's last words come before earlier ones and before the agent's", () => {
    const turns: Turn[] = [
      { from: "customer", text: "宽带" },
      { from: "agent", text: "积分" },
      { from: "customer", text: "漫游" },
    ];
    expect(tokens(turns)).toEqual(["漫游", "宽带", "积分"]);
  });
  test("pronouns and stop words are dropped, synonyms are kept at hand", () => {
    const query = suggestQuery([{ from: "customer", text: "那么 怎么 漫游" }], language, corpus);
    expect(query.tokens).toEqual([{ token: "漫游", weight: 1, synonyms: ["出国上网"] }]);
  });
  test("a common word comes after a rare one of the same turn", () => {
    expect(tokens([{ from: "customer", text: "套餐 漫游" }])).toEqual(["漫游", "套餐"]);
  });
});
