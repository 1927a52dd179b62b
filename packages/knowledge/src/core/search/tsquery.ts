import type { QueryToken } from "./query.ts";

/** One lexeme as PostgreSQL reads it in a tsvector or tsquery literal: quoted, quote and backslash doubled. */
export const quoteLexeme = (word: string): string => `'${word.replace(/\\/g, "\\\\").replace(/'/g, "''")}'`;

/**
 * Text for a bound parameter cast to `tsquery`; an empty text when there is nothing to look for.
 * `any` finds documents with one of the words, `all` those with every word or one of its synonyms.
 */
export function tsqueryText(tokens: readonly QueryToken[], match: "any" | "all"): string {
  return tokens
    .map(({ token, synonyms }) => `(${[token, ...synonyms].map(quoteLexeme).join(" | ")})`)
    .join(match === "any" ? " | " : " & ");
}

/** Text for a `tsquery` over the bigram column: every piece must stand there. */
export const bigramsTsqueryText = (pieces: readonly string[]): string => pieces.map(quoteLexeme).join(" & ");

/** Text for a `tsquery` over the pinyin column: forms that begin with the letters. */
export const pinyinTsqueryText = (letters: string): string => `${quoteLexeme(letters)}:*`;
