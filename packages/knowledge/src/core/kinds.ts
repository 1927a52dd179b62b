/** The kinds of knowledge (KNW-1); a new kind is a new word here, never a new table. */
export const articleKinds = [
  "product",
  "policy",
  "service",
  "process",
  "platform",
  "industry",
  "script",
  "mnemonic",
  "known-error",
  "course",
  "regulation",
  "form",
] as const;
export type ArticleKind = (typeof articleKinds)[number];

/** For whom a rendition is written. What is not written for an audience does not exist for it. */
export const audiences = ["external", "internal", "partner"] as const;
export type Audience = (typeof audiences)[number];

export const isArticleKind = (word: string): word is ArticleKind => articleKinds.some((kind) => kind === word);
export const isAudience = (word: string): word is Audience => audiences.some((audience) => audience === word);
