import { byWorker, id, instant, inTenant, oneOf, readByGroup, scope, tenantId } from "@quintet/db";
import { boolean, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { ClockKind } from "../contract/enums.ts";

/** Time limits of a case (WFL-14). `number` is the engine's task number; 0 is the limit of the case as a whole. */
export const caseClock = pgTable(
  "case_clock",
  {
    tenantId: tenantId(),
    id: id(),
    caseId: text("case_id").notNull(),
    number: integer("number").notNull(),
    kind: oneOf("kind", ClockKind).notNull(),
    label: text("label").notNull(),
    party: text("party").notNull(),
    partnerId: text("partner_id"),
    ...scope(),
    /** ISO 8601, calendar time. */
    duration: text("duration").notNull(),
    startedAt: instant("started_at").notNull(),
    dueAt: instant("due_at").notNull(),
    endedAt: instant("ended_at"),
    breached: boolean("breached").notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("case_clock_by_case").on(t.tenantId, t.caseId, t.number),
    ...inTenant("read"),
    ...readByGroup(),
    ...byWorker(),
  ],
);
