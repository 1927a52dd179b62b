import { createSynonyms, type Language, type SynonymGroup } from "../../core/index.ts";
import { fold } from "./fold.ts";
import { createSegmenter, type DictionaryWord } from "./segment.ts";

export type LanguageData = {
  readonly dictionary: readonly DictionaryWord[];
  readonly synonyms: readonly SynonymGroup[];
};

/** Everything that must be the same for documents and queries, in one hand. */
export type Chinese = Language & { readonly words: (folded: string) => string[] };

/** Builds the language of one process; words of synonym groups join the dictionary so that they are found whole. */
export function createChinese(data: LanguageData): Chinese {
  const synonyms = createSynonyms(data.synonyms, fold);
  const trade = new Map<string, DictionaryWord>();
  for (const word of synonyms.words) trade.set(word, { word, tag: "n" });
  for (const { word, tag } of data.dictionary) trade.set(fold(word), { word: fold(word), tag });
  const segmenter = createSegmenter([...trade.values()]);
  return { fold, synonyms, words: segmenter.words, tag: segmenter.tag };
}
