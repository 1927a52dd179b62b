export type Mark = { from: number; until: number };
export type Piece = { at: number; text: string; marked: boolean };

/** Cuts a text at its marks (half-open, in UTF-16 units); marks that overlap or stick out do no harm. */
export function cutMarks(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (at: number, until: number, marked: boolean) => {
    if (until > at) pieces.push({ at, text: text.slice(at, until), marked });
  };
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.from - b.from)) {
    const from = Math.max(at, mark.from);
    const until = Math.min(text.length, mark.until);
    if (until <= from) continue;
    add(at, from, false);
    add(from, until, true);
    at = until;
  }
  add(at, text.length, false);
  return pieces;
}
