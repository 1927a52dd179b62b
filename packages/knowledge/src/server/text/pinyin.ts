import { pinyin } from "pinyin-pro";

const longestForm = 30;
const longestInitials = 12;
const longestQuery = 30;
const isHan = /^\p{Script=Han}$/u;

/** Toneless syllables of a folded text; Latin words and numbers stay whole. */
const syllables = (folded: string): string[] =>
  pinyin(folded, { toneType: "none", type: "array", nonZh: "consecutive", v: true })
    .map((syllable) => syllable.replace(/[^a-z0-9]/g, ""))
    .filter((syllable) => syllable !== "");

const initial = (syllable: string): string => (/^\d/.test(syllable) ? syllable : syllable.slice(0, 1));

/** Letters of the whole text, without tones and spaces: 重复扣费 → chongfukoufei. */
export const pinyinOf = (folded: string): string => syllables(folded).join("");

/**
 * Every form from which letters may be typed, to be matched from the left: from each character of the title, and from the
 * beginning of each keyword, in full and as initials. Thus "cfkf" and "chongfu" find a title that holds 重复扣费.
 */
export function pinyinForms(title: string, keywords: readonly string[]): string[] {
  const forms = new Set<string>();
  const add = (sounds: readonly string[]): void => {
    const full = sounds.join("").slice(0, longestForm);
    const initials = sounds.map(initial).join("").slice(0, longestInitials);
    for (const form of [full, initials]) if (form.length > 1) forms.add(form);
  };
  const sounds = syllables(title);
  for (let from = 0; from < sounds.length; from++) add(sounds.slice(from));
  for (const keyword of keywords) add(syllables(keyword));
  return [...forms];
}

/** Letters to look for when the text can be a pinyin entry or a short Chinese word written by sound; null for sentences. */
export function pinyinQuery(folded: string): string | null {
  const compact = folded.replace(/ /g, "");
  if (/^[a-z0-9]{2,}$/.test(compact) && /[a-z]/.test(compact)) return compact.slice(0, longestQuery);
  const characters = [...compact];
  const spoken = characters.length >= 2 && characters.length <= 8 && characters.some((one) => isHan.test(one));
  return spoken ? pinyinOf(compact).slice(0, longestQuery) : null;
}
