import { expect, test } from "vitest";
import { pinyinTsqueryText, tsqueryText } from "./tsquery.ts";

test("words are quoted, synonyms joined by or", () => {
  const tokens = [
    { token: "it's", synonyms: ["a\\b"], weight: 1 },
    { token: "漫游", synonyms: [], weight: 1 },
  ];
  expect(tsqueryText(tokens, "all")).toBe("('it''s' | 'a\\\\b') & ('漫游')");
  expect(tsqueryText(tokens, "any")).toBe("('it''s' | 'a\\\\b') | ('漫游')");
});
test("pinyin is matched from the left", () => {
  expect(pinyinTsqueryText("cfkf")).toBe("'cfkf':*");
});
