/** A piece of a formula in words: plain text, or the name of one of its measures. */
export type FormulaPiece = { text: string; measure: number | null };

/**
 * Finds the measures in a formula's words, so that each can wear its sum: `时限内接通 ÷ (进线接触 − 短时放弃)`. A longer
 * name is found before a shorter one that begins alike, as with a measure that is counted with and without a filter.
 * @param names the measures' words in the order of their sums
 */
export function splitFormula(words: string, names: readonly string[]): FormulaPiece[] {
  const order = names.map((name, measure) => ({ name, measure })).sort((a, b) => b.name.length - a.name.length);
  const pieces: FormulaPiece[] = [];
  let plain = "";
  for (let at = 0; at < words.length; ) {
    const found = order.find(({ name }) => name !== "" && words.startsWith(name, at));
    if (!found) {
      plain += words[at];
      at += 1;
      continue;
    }
    if (plain) pieces.push({ text: plain, measure: null });
    plain = "";
    pieces.push({ text: found.name, measure: found.measure });
    at += found.name.length;
  }
  return plain ? [...pieces, { text: plain, measure: null }] : pieces;
}
