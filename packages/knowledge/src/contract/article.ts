import { Id, Instant, Page, pageOf } from "@quintet/kernel";
import { z } from "zod";
import { ArticleKind, ArticleState, Reader } from "./enums.ts";

const Text = z.string().trim().max(20_000);
/** What is not written for an audience does not exist for it (KNW-2): null, never an empty text. */
export const Renditions = z.strictObject({
  external: Text.min(1).nullable(),
  internal: Text.min(1).nullable(),
  partner: Text.min(1).nullable(),
});
export type Renditions = z.infer<typeof Renditions>;
export const Fields = z.record(z.string().regex(/^[a-z][a-z0-9_]{0,30}$/), z.string().max(200));

export const SaveArticle = z.strictObject({
  /** Null makes a new article. */
  articleId: Id.nullable(),
  /** The version this edit began from: another one meanwhile is a conflict, nothing is overwritten. */
  baseVersion: z.number().int().nullable(),
  code: z.string().regex(/^[A-Za-z0-9-]{2,40}$/, "a code has 2 to 40 letters, digits or -"),
  title: z.string().trim().min(2).max(120),
  kind: ArticleKind,
  topicId: Id,
  keywords: z.array(z.string().trim().min(1).max(30)).max(30),
  fields: Fields,
  renditions: Renditions,
  validFrom: Instant,
  validUntil: Instant.nullable(),
});
export type SaveArticle = z.infer<typeof SaveArticle>;
export const ArticleSaved = z.strictObject({ articleId: Id, version: z.number().int(), state: ArticleState });

export const ArticleById = z.strictObject({ articleId: Id });
export const ReadArticle = z.strictObject({ articleId: Id, version: z.number().int().optional() });
export const PublishArticle = z.strictObject({ articleId: Id, version: z.number().int() });
export const ArchiveArticle = z.strictObject({ articleId: Id, reason: z.string().trim().min(2).max(300) });
export const ArticleStateChanged = z.strictObject({ articleId: Id, state: ArticleState });

/** An article as its reader may see it: only the renditions of his audiences, facts already inserted. */
export const ArticleView = z.strictObject({
  id: Id,
  code: z.string(),
  title: z.string(),
  kind: ArticleKind,
  state: ArticleState,
  version: z.number().int(),
  latestVersion: z.number().int(),
  topicId: Id,
  topicPath: z.array(z.string()),
  keywords: z.array(z.string()),
  fields: Fields,
  validFrom: Instant,
  validUntil: Instant.nullable(),
  updatedAt: Instant,
  updatedBy: z.string(),
  /** Rendered texts (plain text with line breaks, `- ` lists and `**bold**`). */
  renditions: Renditions,
  /** The texts as written, with {{field}} places; null for readers who may not edit. */
  sources: Renditions.nullable(),
  uses: z.number().int(),
});
export type ArticleView = z.infer<typeof ArticleView>;

export const VersionRow = z.strictObject({
  version: z.number().int(),
  at: Instant,
  by: z.string(),
  state: ArticleState,
  title: z.string(),
});
export const Versions = z.strictObject({ versions: z.array(VersionRow) });

export const Topic = z.strictObject({ id: Id, parentId: Id.nullable(), name: z.string(), articles: z.number().int() });
export const Topics = z.strictObject({ topics: z.array(Topic) });

export const ArticleRow = z.strictObject({
  id: Id,
  code: z.string(),
  title: z.string(),
  kind: ArticleKind,
  state: ArticleState,
  topicId: Id,
  updatedAt: Instant,
  readers: z.array(Reader),
});
export const ListArticles = Page.extend({ topicId: Id.optional(), state: ArticleState.optional() });
export const ArticleRows = pageOf(ArticleRow);
