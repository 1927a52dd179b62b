import { Converter } from "opencc-js/t2cn";
import { foldForm } from "../../core/index.ts";

const convert = Converter({ from: "t", to: "cn" });
const mostRounds = 4;

/** Traditional to simplified Chinese; repeated until nothing changes, since a result can itself be a traditional form. */
export function simplify(text: string): string {
  let before = text;
  for (let round = 0; round < mostRounds; round++) {
    const after = convert(before);
    if (after === before) return after;
    before = after;
  }
  return before;
}

/** The one folding of documents, queries, synonyms and dictionaries: simplified, half width, lower case, no punctuation. */
export const fold = (text: string): string => foldForm(simplify(foldForm(text)));
