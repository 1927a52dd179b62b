import { index, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant, tenantId } from "../columns.ts";
import { byWorker, ownedByPrincipal } from "../policies.ts";

/** The answer given under a key, kept 72 h (REL-1): same key and input → same answer; other input → refused. */
export const idempotency = pgTable(
  "idempotency",
  {
    tenantId: tenantId(),
    principal: text("principal").notNull(),
    key: text("key").notNull(),
    requestHash: text("request_hash").notNull(),
    response: jsonb("response"),
    at: instant("at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.principal, t.key] }),
    index("idempotency_by_age").on(t.at),
    ...ownedByPrincipal(),
    ...byWorker(),
  ],
);
