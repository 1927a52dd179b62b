import { sql } from "drizzle-orm";
import { bigint, index, jsonb, pgSequence, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { id, instant, scope, tenantId, xid8 } from "../columns.ts";
import {
  appendedByAll,
  byWorker,
  inCentre,
  inTeam,
  inTenant,
  ofCustomer,
  ofPartner,
  ownedBySelf,
  readByGroup,
} from "../policies.ts";

export const eventPosition = pgSequence("event_position", { cache: 1 });

/** Append-only, partitioned by month. `xid` lets a reader wait for transactions that commit late (event-reader.ts). */
export const event = pgTable(
  "event",
  {
    tenantId: tenantId(),
    id: id(),
    at: instant("at").notNull(),
    position: bigint("position", { mode: "number" }).notNull().default(sql`nextval('event_position')`),
    xid: xid8("xid").notNull().default(sql`pg_current_xact_id()`),
    type: text("type").notNull(),
    subject: text("subject").notNull(),
    payload: jsonb("payload").$type<Record<string, unknown>>().notNull(),
    ...scope(),
    partnerId: text("partner_id"),
    customerId: text("customer_id"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.at, t.id] }),
    index("event_by_position").on(t.xid, t.position),
    ...ownedBySelf("read"),
    ...inTeam("read"),
    ...inCentre("read"),
    ...inTenant("read"),
    ...readByGroup(),
    ...ofPartner("read"),
    ...ofCustomer("read"),
    ...byWorker("read"),
    ...appendedByAll(["group"]),
  ],
);

/** What a subscriber has applied: delivery is at least once, effect is once (REL-1). */
export const eventReceipt = pgTable(
  "event_receipt",
  { tenantId: tenantId(), subscriber: text("subscriber").notNull(), eventId: text("event_id").notNull() },
  (t) => [primaryKey({ columns: [t.tenantId, t.subscriber, t.eventId] }), ...byWorker()],
);

/** How far a reader has come, per tenant. Locked by the process that reads on, so that two never read the same. */
export const eventReader = pgTable(
  "event_reader",
  { tenantId: tenantId(), reader: text("reader").notNull(), cursor: text("cursor").notNull() },
  (t) => [primaryKey({ columns: [t.tenantId, t.reader] }), ...byWorker()],
);
