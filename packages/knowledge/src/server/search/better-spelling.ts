import type { Tx } from "@quintet/db";
import { type CorpusStatistics, didYouMean, type SearchQuery } from "../../core/index.ts";
import { pinyinOf } from "../text/pinyin.ts";
import { slipsOf } from "./slips.ts";
import { type Corpus, loadStatistics, loadWordsBySound } from "./statistics-store.ts";

/** A longer text is a sentence, not a word somebody misspelt. */
const longestWord = 12;
const shortestSound = 4;
/** One letter more or less makes another word of a short one: nihao is no slip for zihao. */
const shortestSlip = 6;
const longestSound = 40;

async function correct(tx: Tx, corpus: Corpus, word: string, slips: boolean): Promise<string | null> {
  const sound = pinyinOf(word);
  if (sound.length < shortestSound || sound.length > longestSound) return null;
  const known = await loadWordsBySound(
    tx,
    corpus,
    slips && sound.length >= shortestSlip ? [sound, ...slipsOf(sound)] : [sound],
  );
  return didYouMean(word, sound, known);
}

/**
 * A better spelling of what was typed, made of words this reader's corpus holds, or null. A slip of the keyboard is only
 * assumed when nothing was found; a word of the same sound is offered beside results as well.
 */
export async function betterSpelling(
  tx: Tx,
  corpus: Corpus,
  query: SearchQuery,
  statistics: CorpusStatistics,
  total: number,
): Promise<string | null> {
  if (query.tokens.length === 0) return null;
  const whole = query.literal.replace(/ /g, "");
  if (whole.length >= 2 && whole.length <= longestWord) {
    const present = (await loadStatistics(tx, corpus, [whole])).frequency(whole) > 0;
    const better = present ? null : await correct(tx, corpus, whole, total === 0);
    if (better !== null) return better;
  }
  let text = query.literal;
  for (const { token, synonyms } of query.tokens) {
    if (token.length < 2 || [token, ...synonyms].some((word) => statistics.frequency(word) > 0)) continue;
    const better = await correct(tx, corpus, token, total === 0);
    if (better !== null) text = text.replace(token, better);
  }
  return text === query.literal ? null : text;
}
