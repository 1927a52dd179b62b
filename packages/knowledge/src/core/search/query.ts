/** One word looked for: any of its synonyms counts as found, a little less. `weight` is its importance, usually 1. */
export type QueryToken = { readonly token: string; readonly synonyms: readonly string[]; readonly weight: number };

export type SearchQuery = {
  /** The folded text as typed, at most 200 characters. */
  readonly literal: string;
  readonly tokens: readonly QueryToken[];
  readonly bigrams: readonly string[];
  /** Latin letters to look for, from the left, among pinyin and initials; null when the query is a sentence. */
  readonly pinyin: string | null;
};

/** All words that count as a hit, each once: what the posting table is asked for. */
export const searchedWords = (query: SearchQuery): string[] => [
  ...new Set(query.tokens.flatMap(({ token, synonyms }) => [token, ...synonyms])),
];
