import { byWorker, instant, oneOf, tenantId } from "@quintet/db";
import { sql } from "drizzle-orm";
import { index, jsonb, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { CaseRelation, type CaseStatus } from "../contract/enums.ts";

/** What a merged case had in hand, by ids, so that it gets all of it back when it is taken out again. */
export interface MergeMemory {
  status: CaseStatus;
  tasks: string[];
  clocks: string[];
  shares: string[];
}

/** How cases stand to each other (WFL-10). Who may see a link sees the cases at both its ends; that is looked at there. */
export const caseLink = pgTable(
  "case_link",
  {
    tenantId: tenantId(),
    fromId: text("from_id").notNull(),
    toId: text("to_id").notNull(),
    relation: oneOf("relation", CaseRelation).notNull(),
    at: instant("at").notNull(),
    /** The principal who made it. */
    madeBy: text("made_by").notNull(),
    memory: jsonb("memory").$type<MergeMemory>(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.fromId, t.toId] }),
    index("case_link_by_to").on(t.tenantId, t.toId),
    /** A case is part of one other at the most. */
    uniqueIndex("case_link_one_whole").on(t.tenantId, t.toId).where(sql`relation in ('child', 'gathered', 'merged')`),
    ...byWorker(),
  ],
);
