import { bigrams, impactOf, isStopWord, quoteLexeme } from "../../core/index.ts";
import type { Chinese } from "./chinese.ts";
import { pinyinForms } from "./pinyin.ts";

export type ArticleText = { readonly title: string; readonly keywords: readonly string[]; readonly body: string };
export type Posting = { readonly token: string; readonly impact: number };

export type IndexedText = {
  /** Text for a bound parameter cast to `tsvector`: lexemes with places, title A, keywords B, body D. */
  readonly words: string;
  /** One row per word, impact 1 to 1000: for a posting table ordered by impact. */
  readonly postings: readonly Posting[];
  /** Two-character pieces of title and keywords only. */
  readonly bigrams: readonly string[];
  /** Forms matched from the left, see `pinyinForms`. */
  readonly pinyin: readonly string[];
};

type Field = "A" | "B" | "D";
type Places = { counts: Record<Field, number>; places: string[] };

/** PostgreSQL keeps at most 256 places of a lexeme, none beyond 16383; ranking needs far fewer. */
const mostPlaces = 16;
const lastPlace = 16_383;
const longestLexeme = 200;

/** What search stores of one rendition. The same words as `parseQuery` makes, or nothing is ever found. */
export function indexArticle(chinese: Chinese, article: ArticleText): IndexedText {
  const title = chinese.fold(article.title);
  const keywords = article.keywords.map(chinese.fold).filter((keyword) => keyword !== "");
  const fields: Record<Field, string[]> = {
    A: chinese.words(title),
    B: keywords.flatMap((keyword) => chinese.words(keyword)),
    D: chinese.words(chinese.fold(article.body)),
  };
  const lengths = { A: fields.A.length, B: fields.B.length, D: fields.D.length };
  const found = placesOf(fields);
  return {
    words: [...found].map(([token, { places }]) => `${quoteLexeme(token)}:${places.join(",")}`).join(" "),
    postings: [...found].map(([token, { counts }]) => ({ token, impact: Math.max(1, impactOf(counts, lengths)) })),
    bigrams: [...new Set([title, ...keywords].flatMap(bigrams))],
    pinyin: pinyinForms(title, keywords),
  };
}

/** Stop words keep their place but are not stored: no query looks for them. */
function placesOf(fields: Record<Field, readonly string[]>): Map<string, Places> {
  const found = new Map<string, Places>();
  let place = 0;
  for (const field of ["A", "B", "D"] as const) {
    for (const word of fields[field]) {
      place = Math.min(place + 1, lastPlace);
      if (isStopWord(word)) continue;
      const token = word.slice(0, longestLexeme);
      const known = found.get(token) ?? { counts: { A: 0, B: 0, D: 0 }, places: [] };
      known.counts[field]++;
      if (known.places.length < mostPlaces) known.places.push(`${place}${field}`);
      found.set(token, known);
    }
  }
  return found;
}
