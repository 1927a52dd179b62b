import { instant, oneOf, tenantId } from "@quintet/db";
import { index, integer, jsonb, pgTable, primaryKey, real, smallint, text } from "drizzle-orm/pg-core";
import { ArticleKind, Reader } from "../contract/enums.ts";
import { readByReader } from "./reader-law.ts";

/**
 * One row per live version and reader, all that he may know of it. The internal row is the one staff search: it is there
 * for every live article, with the words of all renditions, and without a body when nothing is written internally.
 */
export const articleSearch = pgTable(
  "article_search",
  {
    tenantId: tenantId(),
    articleId: text("article_id").notNull(),
    reader: oneOf("reader", Reader).notNull(),
    version: integer("version").notNull(),
    code: text("code").notNull(),
    title: text("title").notNull(),
    titleFolded: text("title_folded").notNull(),
    kind: oneOf("kind", ArticleKind).notNull(),
    topicId: text("topic_id").notNull(),
    keywords: jsonb("keywords").$type<string[]>().notNull(),
    fields: jsonb("fields").$type<Record<string, string>>().notNull(),
    body: text("body"),
    /** Two-character pieces of title and keywords: they confirm literal matches. */
    bigrams: text("bigrams").array().notNull(),
    validFrom: instant("valid_from").notNull(),
    validUntil: instant("valid_until"),
    changedAt: instant("changed_at").notNull(),
    /** Uses of the last 90 days, brought up to date about once a minute. */
    uses: integer("uses").notNull().default(0),
    rating: real("rating"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.articleId, t.reader] }),
    index("article_search_by_change").on(t.tenantId, t.reader, t.changedAt, t.articleId),
    index("article_search_by_topic").on(t.tenantId, t.reader, t.topicId, t.changedAt, t.articleId),
    index("article_search_by_kind").on(t.tenantId, t.reader, t.kind, t.articleId),
    index("article_search_by_end").on(t.tenantId, t.validUntil),
    ...readByReader(),
  ],
);

/**
 * Which word stands in which article, and how much it says there. Plain equality on purpose: under row level security
 * PostgreSQL uses an index only for operators it knows to be leakproof, and the match of a tsvector is not among them.
 * The empty word stands in every row, so that its frequency is the number of documents.
 */
export const searchPosting = pgTable(
  "search_posting",
  {
    tenantId: tenantId(),
    articleId: text("article_id").notNull(),
    reader: oneOf("reader", Reader).notNull(),
    token: text("token").notNull(),
    impact: smallint("impact").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.articleId, t.reader, t.token] }),
    index("search_posting_by_impact").on(t.tenantId, t.reader, t.token, t.impact.desc(), t.articleId),
    ...readByReader(),
  ],
);

/** Letters from which an article can be typed, matched from the left (pinyin and initials). */
export const searchSound = pgTable(
  "search_sound",
  {
    tenantId: tenantId(),
    articleId: text("article_id").notNull(),
    reader: oneOf("reader", Reader).notNull(),
    form: text("form").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.articleId, t.reader, t.form] }),
    index("search_sound_by_form").on(t.tenantId, t.reader, t.form.op("text_pattern_ops"), t.articleId),
    ...readByReader(),
  ],
);

/** In how many documents of a reader a word stands, and how it sounds. */
export const tokenFrequency = pgTable(
  "token_frequency",
  {
    tenantId: tenantId(),
    reader: oneOf("reader", Reader).notNull(),
    token: text("token").notNull(),
    documents: integer("documents").notNull(),
    pinyin: text("pinyin").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.reader, t.token] }),
    index("token_frequency_by_sound").on(t.tenantId, t.reader, t.pinyin),
    ...readByReader(),
  ],
);
