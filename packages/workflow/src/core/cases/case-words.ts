const HAN = /^\p{Script=Han}/u;
/** A token longer than this is cut: nobody types it whole. */
const LONGEST = 40;

/** Folded as both sides of a search are: full width to half width, capitals to small letters. */
const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

function tokensOf(run: string): string[] {
  if (!HAN.test(run)) return [run.slice(0, LONGEST)];
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`);
}

/** The words by which a text is found: Chinese in pairs of characters, anything else as it stands between breaks. */
export function wordsOf(text: string): string[] {
  const runs = fold(text).match(/[\p{Script=Han}]+|(?:(?!\p{Script=Han})[\p{Letter}\p{Number}])+/gu) ?? [];
  return [...new Set(runs.flatMap(tokensOf))];
}

/** The postings of a case: its number also without the zeros nobody says. */
export function caseWords(told: { number: string; title: string; customerName: string }): string[] {
  const number = wordsOf(told.number);
  const short = number.flatMap((word) => (/^0+\d/.test(word) ? [word.replace(/^0+/, "")] : []));
  return [...new Set([...number, ...short, ...wordsOf(told.title), ...wordsOf(told.customerName)])].slice(0, 120);
}

/** What a search asks for: every term must stand somewhere, literally. */
export const termsOf = (text: string): string[] => fold(text).split(/\s+/).filter(Boolean).slice(0, 6);
