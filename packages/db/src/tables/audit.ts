import { sql } from "drizzle-orm";
import { bigint, index, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { id, instant, tenantId, xid8 } from "../columns.ts";
import { appendedByAll, byWorker, inTenant, readByGroup } from "../policies.ts";

/** Who did what (DIR-6). No role of the server may update or delete a line. */
export const audit = pgTable(
  "audit",
  {
    tenantId: tenantId(),
    id: id(),
    /** The transaction that wrote it: lets the chain wait for those that commit late. */
    xid: xid8("xid").notNull().default(sql`pg_current_xact_id()`),
    at: instant("at").notNull(),
    principal: text("principal").notNull(),
    actorKind: text("actor_kind").notNull(),
    procedure: text("procedure").notNull(),
    subject: text("subject"),
    address: text("address"),
    reason: text("reason"),
    before: jsonb("before"),
    after: jsonb("after"),
    hash: text("hash").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("audit_by_xid").on(t.tenantId, t.xid, t.id),
    ...inTenant("read"),
    ...readByGroup(),
    ...byWorker("read"),
    ...appendedByAll(["group"]),
  ],
);

/**
 * The chain over the lines, written by the worker behind them so that no command waits for another:
 * `link = sha256(previous link + line's hash)`. Altering, removing or inserting a line breaks it.
 */
export const auditLink = pgTable(
  "audit_link",
  {
    tenantId: tenantId(),
    number: bigint("number", { mode: "number" }).notNull(),
    auditId: text("audit_id").notNull(),
    link: text("link").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.number] }),
    index("audit_link_by_line").on(t.tenantId, t.auditId),
    ...inTenant("read"),
    ...byWorker("append"),
  ],
);
