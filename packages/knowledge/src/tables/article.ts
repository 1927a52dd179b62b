import { id, instant, oneOf, tenantId } from "@quintet/db";
import { index, integer, jsonb, pgTable, primaryKey, smallint, text, uniqueIndex } from "drizzle-orm/pg-core";
import { ArticleKind, type Reader } from "../contract/enums.ts";
import { readByStaff } from "./reader-law.ts";

/** The dates from which the state of a version is read (KNW-4). */
const lifeDates = () => ({
  submittedAt: instant("submitted_at"),
  approvedAt: instant("approved_at"),
  validFrom: instant("valid_from"),
  validUntil: instant("valid_until"),
  noticeDays: smallint("notice_days").notNull(),
  archivedAt: instant("archived_at"),
});

/**
 * One article and the face it shows: title, home and dates of its shown version, which is the newest approved one, or
 * the newest at all while none is approved. What is not approved is seen by editors alone.
 */
export const article = pgTable(
  "article",
  {
    tenantId: tenantId(),
    id: id(),
    code: text("code").notNull(),
    /** The person who answers for it; null for what was shipped. */
    ownerId: text("owner_id"),
    latestVersion: integer("latest_version").notNull(),
    shownVersion: integer("shown_version").notNull(),
    /** The version that stands in the search rows; null when readers find none. */
    liveVersion: integer("live_version"),
    title: text("title").notNull(),
    kind: oneOf("kind", ArticleKind).notNull(),
    topicId: text("topic_id").notNull(),
    readers: jsonb("readers").$type<Reader[]>().notNull(),
    ...lifeDates(),
    changedAt: instant("changed_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("article_by_code").on(t.tenantId, t.code),
    index("article_by_change").on(t.tenantId, t.changedAt, t.id),
    index("article_by_topic").on(t.tenantId, t.topicId, t.changedAt, t.id),
    ...readByStaff("approved_at is not null"),
  ],
);

/** One version: its texts never change, its life does. */
export const articleVersion = pgTable(
  "article_version",
  {
    tenantId: tenantId(),
    articleId: text("article_id").notNull(),
    version: integer("version").notNull(),
    title: text("title").notNull(),
    kind: oneOf("kind", ArticleKind).notNull(),
    topicId: text("topic_id").notNull(),
    keywords: jsonb("keywords").$type<string[]>().notNull(),
    fields: jsonb("fields").$type<Record<string, string>>().notNull(),
    renditions: jsonb("renditions").$type<Record<Reader, string | null>>().notNull(),
    authorId: text("author_id").notNull(),
    authorName: text("author_name").notNull(),
    at: instant("at").notNull(),
    ...lifeDates(),
    approvedBy: text("approved_by"),
    watchUntil: instant("watch_until"),
    archivedReason: text("archived_reason").$type<"expired" | "withdrawn" | "replaced">(),
    replacedBy: text("replaced_by"),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.articleId, t.version] }), ...readByStaff("approved_at is not null")],
);
