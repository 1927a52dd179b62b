const run = /[\p{Script=Han}]+|[^\p{Script=Han}\s]+/gu;
const isHan = /^\p{Script=Han}/u;

/**
 * Two-character pieces of the Chinese runs of a folded text, Latin words and numbers whole; a lone character stands
 * for itself. Each piece once, in order of first appearance. They confirm literal matches that segmentation loses.
 */
export function bigrams(folded: string): string[] {
  const found = new Set<string>();
  for (const [piece] of folded.matchAll(run)) {
    const characters = isHan.test(piece) ? [...piece] : [piece];
    if (characters.length === 1) found.add(piece);
    for (let at = 0; at + 1 < characters.length; at++) found.add(`${characters[at]}${characters[at + 1]}`);
  }
  return [...found];
}
