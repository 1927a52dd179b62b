import { foldCharacters } from "./fold-form.ts";

/** A piece of a body: `marks` are [from, to) places inside `text`, ordered and apart; `start` is its place in the body. */
export type Passage = {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly (readonly [number, number])[];
};

export type HighlightLimits = { readonly passages: number; readonly length: number };
type Span = readonly [from: number, to: number];

const usual: HighlightLimits = { passages: 3, length: 120 };

function places(folded: string, terms: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      spans.push([at, at + term.length]);
    }
  }
  return spans.sort((left, right) => left[0] - right[0] || left[1] - right[1]);
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && span[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])];
    else merged.push(span);
  }
  return merged;
}

/** Sentences of the body; one longer than `length` is cut into pieces of that length. */
function sentences(body: string, length: number): Span[] {
  const spans: Span[] = [];
  for (const found of body.matchAll(/[^。！？!?\n]+[。！？!?]*/g)) {
    const end = found.index + found[0].length;
    for (let from = found.index; from < end; from += length) spans.push([from, Math.min(end, from + length)]);
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
  const wanted = [...new Set(terms)].filter((term) => term !== "");
  const spans = places(folded, wanted);
  return sentences(body, limits.length)
    .map(([from, to]) => {
      const inside = spans.filter((span) => span[0] >= from && span[1] <= to);
      const told = new Set(inside.map((span) => folded.slice(span[0], span[1])));
      return { from, to, inside, value: [...told].reduce((sum, term) => sum + term.length, 0) };
    })
    .filter(({ value }) => value > 0)
    .sort((left, right) => right.value - left.value || left.from - right.from)
    .slice(0, limits.passages)
    .sort((left, right) => left.from - right.from)
    .map(({ from, to, inside }) => ({
      start: from,
      text: body.slice(from, to),
      marks: merge(inside).map(([begin, end]) => [begin - from, end - from] as const),
    }));
}
