import { byWorker, id, instant, inTenant, ofCustomer, oneOf, readByGroup, tenantId } from "@quintet/db";
import { boolean, date, index, jsonb, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { CustomerKind, IdentityChannel, VipLevel } from "../contract/enums.ts";

/** Customers (DIR-3). Agents reach one through the interaction they serve, never by this table. */
export const customer = pgTable(
  "customer",
  {
    tenantId: tenantId(),
    id: id(),
    name: text("name").notNull(),
    kind: oneOf("kind", CustomerKind).notNull(),
    phone: text("phone"),
    vip: oneOf("vip", VipLevel).notNull().default("none"),
    city: text("city"),
    plan: text("plan"),
    since: date("since"),
    tags: jsonb("tags").$type<string[]>().notNull().default([]),
    consents: jsonb("consents").$type<{ channel: string; purpose: string; given: boolean }[]>().notNull().default([]),
    note: text("note"),
    externalRef: text("external_ref"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("customer_by_phone").on(t.tenantId, t.phone),
    index("customer_by_name").on(t.tenantId, t.name, t.id),
    uniqueIndex("customer_by_external_ref").on(t.tenantId, t.externalRef),
    ...ofCustomer("read", "id"),
    ...inTenant("read"),
    ...readByGroup(),
    ...byWorker(),
  ],
);

export const customerIdentity = pgTable(
  "customer_identity",
  {
    tenantId: tenantId(),
    id: id(),
    customerId: text("customer_id").notNull(),
    channel: oneOf("channel", IdentityChannel).notNull(),
    value: text("value").notNull(),
    verified: boolean("verified").notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("customer_identity_value").on(t.tenantId, t.channel, t.value),
    index("customer_identity_by_customer").on(t.tenantId, t.customerId),
    ...ofCustomer("read"),
    ...inTenant("read"),
    ...byWorker(),
  ],
);
