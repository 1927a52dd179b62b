import { bigrams, isStopWord, type SearchQuery } from "../../core/index.ts";
import type { Chinese } from "./chinese.ts";
import { pinyinQuery } from "./pinyin.ts";

const longestQuery = 200;
const mostTokens = 24;
const isLoneHan = /^\p{Script=Han}$/u;

/** Single characters and stop words only count when nothing else has been typed. */
function telling(words: readonly string[]): string[] {
  const kept = words.filter((word) => !isStopWord(word) && !isLoneHan.test(word));
  return kept.length > 0 ? kept : words.filter((word) => !isStopWord(word));
}

/** What somebody typed, ready to search with; text beyond 200 characters is not read. An empty text has no tokens. */
export function parseQuery(chinese: Chinese, text: string): SearchQuery {
  const literal = chinese.fold(text.slice(0, longestQuery));
  const tokens = [...new Set(telling(chinese.words(literal)))].slice(0, mostTokens);
  return {
    literal,
    tokens: tokens.map((token) => ({ token, synonyms: chinese.synonyms.of(token), weight: 1 })),
    bigrams: bigrams(literal),
    pinyin: pinyinQuery(literal),
  };
}
