import { byWorker, id, instant, ofPartner, oneOf, tenantId } from "@quintet/db";
import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { ShareState } from "../contract/enums.ts";

/** All a partner ever sees of a case: exactly what was shared, field by field (architecture.md decision 4). */
export const caseShare = pgTable(
  "case_share",
  {
    tenantId: tenantId(),
    id: id(),
    caseId: text("case_id").notNull(),
    partnerId: text("partner_id").notNull(),
    caseNumber: text("case_number").notNull(),
    title: text("title").notNull(),
    state: oneOf("state", ShareState).notNull(),
    sharedAt: instant("shared_at").notNull(),
    dueAt: instant("due_at"),
    fields: jsonb("fields").$type<{ key: string; label: string; text: string }[]>().notNull(),
    /** The engine's number of the task that waits for the partner; null when none does. */
    taskNumber: integer("task_number"),
    taskName: text("task_name"),
    outcomes: jsonb("outcomes").$type<string[]>().notNull(),
    returns: integer("returns").notNull(),
    /** How often the partner may return it, by its contract when the share was opened. */
    returnsAllowed: integer("returns_allowed").notNull().default(1),
    history: jsonb("history").$type<{ at: string; who: string; text: string }[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("case_share_by_case").on(t.tenantId, t.caseId, t.partnerId),
    index("case_share_by_partner").on(t.tenantId, t.partnerId, t.sharedAt, t.id),
    ...ofPartner("read"),
    ...byWorker(),
  ],
);
