import { appendedByAll, byWorker, id, instant, inTenant, oneOf, openTo, tenantId } from "@quintet/db";
import { date, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { Reader } from "../contract/enums.ts";

/** How often each rendition was used on a day (UTC). */
export const articleUse = pgTable(
  "article_use",
  {
    tenantId: tenantId(),
    articleId: text("article_id").notNull(),
    day: date("day").notNull(),
    reader: oneOf("reader", Reader).notNull(),
    uses: integer("uses").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.articleId, t.day, t.reader] }),
    index("article_use_by_day").on(t.tenantId, t.day),
    ...openTo(["self", "team", "centre", "group"]),
    ...inTenant("read"),
    ...byWorker(),
  ],
);

/** How searches ended (KNW-10); it says what was looked for, not by whom. */
export const searchLog = pgTable(
  "search_log",
  {
    tenantId: tenantId(),
    id: id(),
    at: instant("at").notNull(),
    reader: oneOf("reader", Reader).notNull(),
    query: text("query").notNull(),
    hits: integer("hits").notNull(),
    opened: text("opened"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("search_log_by_time").on(t.tenantId, t.at, t.id),
    ...inTenant("read"),
    ...byWorker("read"),
    ...appendedByAll(["group"]),
  ],
);
