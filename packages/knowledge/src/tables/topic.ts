import { id, tenantId } from "@quintet/db";
import { index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { readByAll } from "./reader-law.ts";

/** The knowledge map (KNW-1): a tree of topics, each article at home in one. */
export const topic = pgTable(
  "topic",
  {
    tenantId: tenantId(),
    id: id(),
    parentId: text("parent_id"),
    name: text("name").notNull(),
    nameEn: text("name_en").notNull(),
    position: integer("position").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("topic_by_position").on(t.tenantId, t.position, t.id),
    ...readByAll(),
  ],
);
