import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import type { TaggedWord } from "../../core/index.ts";

/** A word of the trade; `tag` is its part of speech (n, v, nz …), which decides whether a conversation is searched by it. */
export type DictionaryWord = { readonly word: string; readonly tag: string };

export type Segmenter = {
  /** Words of a folded text with the words inside long words as well; the same for documents and queries. */
  readonly words: (folded: string) => string[];
  readonly tag: (folded: string) => TaggedWord[];
};

/** So frequent that a word of the trade wins over the general words it is made of. */
const tradeFrequency = 100_000;
const holdsWord = /[\p{L}\p{N}]/u;

/**
 * Takes the general dictionary (about 5 MB) and adds folded words of the trade: one per process, it is not small.
 * Unknown names are left as single characters (no guessing by model), so that both sides always cut them alike.
 */
export function createSegmenter(dictionary: readonly DictionaryWord[]): Segmenter {
  const jieba = Jieba.withDict(dict);
  const lines = dictionary
    .filter(({ word }) => word !== "" && !word.includes(" "))
    .map(({ word, tag }) => `${word} ${tradeFrequency} ${tag}\n`);
  if (lines.length > 0) jieba.loadDict(Buffer.from(lines.join("")));
  return {
    words: (folded) => jieba.cutForSearch(folded, false).filter((word) => holdsWord.test(word)),
    tag: (folded) => jieba.tag(folded, false).filter(({ word }) => holdsWord.test(word)),
  };
}
