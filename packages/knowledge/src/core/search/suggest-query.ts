import { bigrams } from "./bigrams.ts";
import type { QueryToken, SearchQuery } from "./query.ts";
import { type CorpusStatistics, inverseFrequency } from "./statistics.ts";
import { isStopWord } from "./stop-words.ts";
import type { Synonyms } from "./synonyms.ts";

export type Turn = { readonly from: "customer" | "agent"; readonly text: string };
/** `tag` is the part of speech in the notation of the ICTCLAS family: n noun, v verb, eng Latin word, m number … */
export type TaggedWord = { readonly word: string; readonly tag: string };

export type Language = {
  readonly fold: (text: string) => string;
  readonly tag: (folded: string) => readonly TaggedWord[];
  readonly synonyms: Synonyms;
};

const turnsRead = 8;
const wordsKept = 12;
const fading = 0.6;
const agentShare = 0.2;
const greeting =
  /^(你好|您好|喂|在吗|在不在|早上好|下午好|晚上好|谢谢|感谢|不客气|再见|好的|嗯|哦|请稍等|稍等|很高兴为您服务|请问有什么可以帮您)+$/;

const isTelling = ({ word, tag }: TaggedWord): boolean => {
  if (isStopWord(word)) return false;
  if (tag === "eng" || /^[a-z0-9.]+$/.test(word)) return word.length > 1;
  return word.length > 1 && /^(n|v|a|i|j|l|x)/.test(tag);
};

/** How much a turn counts: the customer's last turn in full, each earlier one less, the agent's words little. */
function weigh(turns: readonly Turn[]): { text: string; share: number }[] {
  let customerTurns = 0;
  return turns
    .slice(-turnsRead)
    .reverse()
    .map(({ from, text }) => {
      const share = fading ** customerTurns * (from === "agent" ? agentShare : 1);
      if (from === "customer") customerTurns++;
      return { text, share };
    });
}

const clausesOf = (text: string, fold: Language["fold"]): string[] =>
  text
    .split(/[，。！？；,!?;\n]/)
    .map(fold)
    .filter((clause) => clause !== "" && !greeting.test(clause.replace(/ /g, "")));

/**
 * What to search for while a conversation runs (KNW-9): the telling words of its last turns, rare ones of the customer's
 * last words first. An empty list of tokens means that nothing has been said yet that an article could answer.
 */
export function suggestQuery(turns: readonly Turn[], language: Language, corpus: CorpusStatistics): SearchQuery {
  const weights = new Map<string, number>();
  const pieces = new Set<string>();
  for (const { text, share } of weigh(turns)) {
    for (const clause of clausesOf(text, language.fold)) {
      const telling = language.tag(clause).filter(isTelling);
      for (const { word } of telling) weights.set(word, Math.max(weights.get(word) ?? 0, share));
      if (share === 1) for (const piece of telling.flatMap(({ word }) => bigrams(word))) pieces.add(piece);
    }
  }
  const tokens: QueryToken[] = [...weights]
    .map(([token, weight]) => ({ token, weight, synonyms: language.synonyms.of(token) }))
    .sort((left, right) => value(right, corpus) - value(left, corpus) || (left.token < right.token ? -1 : 1))
    .slice(0, wordsKept);
  return { literal: tokens.map(({ token }) => token).join(" "), tokens, bigrams: [...pieces], pinyin: null };
}

const value = ({ token, weight }: QueryToken, corpus: CorpusStatistics): number =>
  weight * inverseFrequency(token, corpus);
