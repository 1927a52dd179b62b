import { foldCharacters } from "./fold-form.ts";

/** A marked stretch of a text: half-open range of UTF-16 units. */
export type Mark = { readonly from: number; readonly until: number };

/** Every place of every term in a folded text, by place; terms may overlap. */
export function placesOf(folded: string, terms: readonly string[]): Mark[] {
  const places: Mark[] = [];
  for (const term of new Set(terms)) {
    if (term === "") continue;
    for (let from = folded.indexOf(term); from >= 0; from = folded.indexOf(term, from + term.length)) {
      places.push({ from, until: from + term.length });
    }
  }
  return places.sort((left, right) => left.from - right.from || left.until - right.until);
}

/** Joins overlapping and touching places (ordered by `from`), so that marks are in order and apart. */
export function joinMarks(places: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    if (last === undefined || place.from > last.until) joined.push(place);
    else joined[joined.length - 1] = { from: last.from, until: Math.max(last.until, place.until) };
  }
  return joined;
}

/** Where folded terms stand in a short text such as a title. */
export const marksIn = (text: string, terms: readonly string[]): Mark[] =>
  joinMarks(placesOf(foldCharacters(text), terms));
