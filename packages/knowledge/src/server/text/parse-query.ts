import { bigrams, isStopWord, type SearchQuery } from "../../core/index.ts";
import type { Chinese } from "./chinese.ts";
import { pinyinQuery } from "./pinyin.ts";

const longestQuery = 200;
const mostTokens = 24;
/** A character alone is often only a piece of an unknown word. */
const loneWeight = 0.4;
const isLoneHan = /^\p{Script=Han}$/u;

/** What somebody typed, ready to search with; text beyond 200 characters is not read. An empty text has no tokens. */
export function parseQuery(chinese: Chinese, text: string): SearchQuery {
  const literal = chinese.fold(text.slice(0, longestQuery));
  const tokens = [...new Set(chinese.words(literal).filter((word) => !isStopWord(word)))].slice(0, mostTokens);
  return {
    literal,
    tokens: tokens.map((token) => ({
      token,
      synonyms: chinese.synonyms.of(token),
      weight: isLoneHan.test(token) ? loneWeight : 1,
    })),
    bigrams: bigrams(literal),
    pinyin: pinyinQuery(literal),
  };
}
