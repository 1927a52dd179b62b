import { Id } from "@quintet/kernel";
import { z } from "zod";
import { ArticleKind, Reader } from "./enums.ts";

export const SearchArticles = z.strictObject({
  text: z.string().trim().min(1).max(200),
  kind: ArticleKind.optional(),
  topicId: Id.optional(),
  limit: z.number().int().min(1).max(50).default(10),
});
export type SearchArticles = z.infer<typeof SearchArticles>;

/** A marked stretch of a passage: half-open range of UTF-16 units. */
export const Mark = z.strictObject({ from: z.number().int(), until: z.number().int() });
export const Hit = z.strictObject({
  articleId: Id,
  code: z.string(),
  title: z.string(),
  kind: ArticleKind,
  reader: Reader,
  passage: z.string(),
  marks: z.array(Mark),
  titleMarks: z.array(Mark),
  score: z.number(),
  /** Why it stands here, in parts that add up to the score. */
  because: z.array(z.strictObject({ part: z.string(), value: z.number() })),
});
export type Hit = z.infer<typeof Hit>;
export const Hits = z.strictObject({ hits: z.array(Hit), total: z.number().int(), didYouMean: z.string().nullable() });
export type Hits = z.infer<typeof Hits>;

/** The last turns of a running conversation (KNW-9): articles come without a query (ACC-14). */
export const SuggestArticles = z.strictObject({
  turns: z
    .array(z.strictObject({ from: z.enum(["customer", "agent"]), text: z.string().max(2000) }))
    .min(1)
    .max(12),
  limit: z.number().int().min(1).max(10).default(3),
});
export const Suggestions = z.strictObject({ query: z.string(), hits: z.array(Hit) });

/** Uses an article in a conversation: counts as a hit of the search or suggestion it came from. */
export const UseArticle = z.strictObject({
  articleId: Id,
  reader: Reader,
  via: z.enum(["suggestion", "search", "browse"]),
  interactionId: Id.nullable().default(null),
  query: z.string().max(200).default(""),
});
export const ArticleUsed = z.strictObject({ text: z.string() });

/** Tells how a search ended, for the search log (KNW-10). */
export const LogSearch = z.strictObject({
  query: z.string().max(200),
  hits: z.number().int().min(0),
  opened: Id.nullable().default(null),
});
export const Logged = z.strictObject({});
