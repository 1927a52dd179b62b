import { byWorker, instant, inTenant, openTo, readByGroup, tenantId } from "@quintet/db";
import { boolean, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

const readByStaff = () => [
  ...openTo(["self", "team", "centre"]),
  ...inTenant("write"),
  ...readByGroup(),
  ...byWorker(),
];

/** The archive tree (归档树); a node that is switched off stays for what was filed under it. */
export const archiveCode = pgTable(
  "archive_code",
  {
    tenantId: tenantId(),
    code: text("code").notNull(),
    parent: text("parent"),
    name: text("name").notNull(),
    position: integer("position").notNull().default(0),
    enabled: boolean("enabled").notNull().default(true),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.code] }), ...readByStaff()],
);

export const script = pgTable(
  "script",
  {
    tenantId: tenantId(),
    code: text("code").notNull(),
    scene: text("scene").notNull(),
    title: text("title").notNull(),
    text: text("text").notNull(),
    position: integer("position").notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.code] }), ...readByStaff()],
);

/** What somebody has begun to write in a conversation: his own, on any device, and nobody else's. */
export const draft = pgTable(
  "draft",
  {
    tenantId: tenantId(),
    interactionId: text("interaction_id").notNull(),
    ownerId: text("owner_id").notNull(),
    text: text("text").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.interactionId, t.ownerId] }),
    index("draft_by_owner").on(t.tenantId, t.ownerId),
    ...openTo(["self", "team"], "write", "owner_id = current_setting('app.person_id', true)"),
    ...byWorker(),
  ],
);
