import { byWorker, id, instant, inTenant, tenantId } from "@quintet/db";
import { index, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/** What was erased when (DIR-7). The same is told to a file outside the database, which outlives a restore of it. */
export const erasure = pgTable(
  "erasure",
  {
    tenantId: tenantId(),
    id: id(),
    customerId: text("customer_id").notNull(),
    at: instant("at").notNull(),
    by: text("by").notNull(),
    reason: text("reason").notNull(),
    /** How many rows of each table, by house. */
    touched: jsonb("touched").$type<Record<string, Record<string, number>>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("erasure_by_customer").on(t.tenantId, t.customerId),
    ...inTenant("read"),
    ...byWorker("append"),
  ],
);

/** Customers whose data must be kept for a court or an authority; the row without `lifted_at` holds. */
export const legalHold = pgTable(
  "legal_hold",
  {
    tenantId: tenantId(),
    id: id(),
    customerId: text("customer_id").notNull(),
    reason: text("reason").notNull(),
    by: text("by").notNull(),
    since: instant("since").notNull(),
    liftedBy: text("lifted_by"),
    liftedAt: instant("lifted_at"),
    liftedBecause: text("lifted_because"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("legal_hold_by_customer").on(t.tenantId, t.customerId),
    ...inTenant("read"),
    ...byWorker(),
  ],
);
