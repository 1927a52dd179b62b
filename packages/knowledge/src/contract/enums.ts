import { z } from "zod";

export const ArticleKind = z.enum([
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
]);
export type ArticleKind = z.infer<typeof ArticleKind>;
export const Reader = z.enum(["external", "internal", "partner"]);
export type Reader = z.infer<typeof Reader>;
export const ArticleState = z.enum(["draft", "review", "scheduled", "published", "expiring", "archived"]);
export type ArticleState = z.infer<typeof ArticleState>;
