/** Words that mean the same to a searcher; the first is the word of the house. */
export type SynonymGroup = readonly string[];

export type Synonyms = {
  /** The other words of every group the folded token stands in, without the token itself. */
  readonly of: (token: string) => string[];
  /** All folded words of all groups; the segmenter must know them to keep them whole. */
  readonly words: readonly string[];
};

/** @param fold the same folding that documents and queries pass through. */
export function createSynonyms(groups: readonly SynonymGroup[], fold: (text: string) => string): Synonyms {
  const others = new Map<string, Set<string>>();
  for (const group of groups) {
    const words = group.map(fold).filter((word) => word !== "");
    for (const word of words) {
      const known = others.get(word) ?? new Set<string>();
      for (const other of words) if (other !== word) known.add(other);
      others.set(word, known);
    }
  }
  return { of: (token) => [...(others.get(token) ?? [])], words: [...others.keys()] };
}
