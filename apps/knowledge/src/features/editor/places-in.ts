/** A place for a fact in a text: half-open range of UTF-16 units. */
export type Place = { from: number; until: number; name: string };

/** Every whole `{{name}}` of a text, in order. */
export const placesIn = (text: string): Place[] =>
  [...text.matchAll(/\{\{\s*([a-z][a-z0-9_]*)\s*\}\}/g)].map((found) => ({
    from: found.index,
    until: found.index + found[0].length,
    name: found[1] ?? "",
  }));
