import { byWorker, id, inCentre, instant, inTenant, openTo, tenantId } from "@quintet/db";
import { index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/** A move of running cases to another version of their definition (WFL-5), done one case after the other. */
export const caseMigration = pgTable(
  "case_migration",
  {
    tenantId: tenantId(),
    id: id(),
    key: text("key").notNull(),
    from: integer("from_version").notNull(),
    to: integer("to_version").notNull(),
    mapping: jsonb("mapping").$type<Record<string, string>>().notNull(),
    state: text("state").$type<"running" | "done">().notNull(),
    startedAt: instant("started_at").notNull(),
    endedAt: instant("ended_at"),
    by: text("by").notNull(),
    reason: text("reason").notNull(),
    total: integer("total").notNull(),
    moved: integer("moved").notNull(),
    refused: integer("refused").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("case_migration_by_key").on(t.tenantId, t.key, t.startedAt),
    ...openTo(["centre"]),
    ...inTenant("read"),
    ...byWorker(),
  ],
);

/** The cases of a migration: waiting for their turn at first, then what became of each. The report that is kept. */
export const caseMigrationRow = pgTable(
  "case_migration_row",
  {
    tenantId: tenantId(),
    migrationId: text("migration_id").notNull(),
    caseId: text("case_id").notNull(),
    centreId: text("centre_id"),
    caseNumber: text("case_number").notNull(),
    title: text("title").notNull(),
    outcome: text("outcome").$type<"waiting" | "moved" | "refused">().notNull(),
    tokens: jsonb("tokens").$type<{ from: string; name: string; to: string | null }[]>().notNull(),
    sentences: jsonb("sentences").$type<{ zh: string; en: string }[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.migrationId, t.caseId] }),
    ...inCentre("read"),
    ...inTenant("read"),
    ...byWorker(),
  ],
);
