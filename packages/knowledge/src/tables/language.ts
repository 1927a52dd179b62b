import { id, instant, tenantId } from "@quintet/db";
import { jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { readByAll } from "./reader-law.ts";

/** Words that mean the same to a searcher (KNW-8). */
export const synonymGroup = pgTable(
  "synonym_group",
  {
    tenantId: tenantId(),
    id: id(),
    words: jsonb("words").$type<string[]>().notNull(),
    changedAt: instant("changed_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), ...readByAll()],
);

/** Words of the trade that must not be cut, such as tariff names; `tag` is the part of speech. */
export const domainWord = pgTable(
  "domain_word",
  {
    tenantId: tenantId(),
    word: text("word").notNull(),
    tag: text("tag").notNull(),
    changedAt: instant("changed_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.word] }), ...readByAll()],
);
