import { foldCharacters } from "./fold-form.ts";
import { joinMarks, type Mark, placesOf } from "./marks.ts";

/** A piece of a body: `marks` are places inside `text`, in order and apart; `start` is its own place in the body. */
export type Passage = { readonly start: number; readonly text: string; readonly marks: readonly Mark[] };

export type HighlightLimits = { readonly passages: number; readonly length: number };

const usual: HighlightLimits = { passages: 3, length: 120 };

/** Sentences of the body; one longer than `length` is cut into pieces of that length. */
function sentences(body: string, length: number): Mark[] {
  const spans: Mark[] = [];
  for (const found of body.matchAll(/[^。！？!?\n]+[。！？!?]*/g)) {
    const end = found.index + found[0].length;
    for (let from = found.index; from < end; from += length) spans.push({ from, until: Math.min(end, from + length) });
  }
  return spans;
}

/**
 * The sentences of a body that say most about the terms, in reading order, with the found words marked.
 * @param terms folded words, as in `searchedWords(query)`; @param fold must keep length, place for place.
 */
export function highlight(
  body: string,
  terms: readonly string[],
  limits: HighlightLimits = usual,
  fold: (text: string) => string = foldCharacters,
): Passage[] {
  const folded = fold(body);
  if (folded.length !== body.length) return [];
  const places = placesOf(folded, terms);
  return sentences(body, limits.length)
    .map(({ from, until }) => {
      const inside = places.filter((place) => place.from >= from && place.until <= until);
      const told = new Set(inside.map((place) => folded.slice(place.from, place.until)));
      return { from, until, inside, value: [...told].reduce((sum, term) => sum + term.length, 0) };
    })
    .filter(({ value }) => value > 0)
    .sort((left, right) => right.value - left.value || left.from - right.from)
    .slice(0, limits.passages)
    .sort((left, right) => left.from - right.from)
    .map(({ from, until, inside }) => ({
      start: from,
      text: body.slice(from, until),
      marks: joinMarks(inside).map((place) => ({ from: place.from - from, until: place.until - from })),
    }));
}
