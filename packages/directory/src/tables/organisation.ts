import { byWorker, id, inTenant, oneOf, openTo, readByGroup, tenantId } from "@quintet/db";
import { boolean, date, index, jsonb, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";
import { PartnerKind, TenantKind, UnitKind } from "../contract/enums.ts";

const readByStaff = () => [
  ...openTo(["self", "team", "centre"]),
  ...inTenant("write"),
  ...readByGroup(),
  ...byWorker(),
];

export const tenant = pgTable(
  "tenant",
  {
    tenantId: tenantId(),
    name: text("name").notNull(),
    kind: oneOf("kind", TenantKind).notNull(),
    parentId: text("parent_id"),
  },
  (t) => [primaryKey({ columns: [t.tenantId] }), ...openTo(["partner", "customer"]), ...readByStaff()],
);

/** The organisation as a tree (DIR-1). `code` is the name a process definition uses, such as `billing`. */
export const orgUnit = pgTable(
  "org_unit",
  {
    tenantId: tenantId(),
    id: id(),
    parentId: text("parent_id"),
    kind: oneOf("kind", UnitKind).notNull(),
    name: text("name").notNull(),
    code: text("code"),
    centreId: text("centre_id"),
    region: text("region"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("org_unit_by_code").on(t.tenantId, t.code),
    ...readByStaff(),
  ],
);

export const partner = pgTable(
  "partner",
  {
    tenantId: tenantId(),
    id: id(),
    name: text("name").notNull(),
    kind: oneOf("kind", PartnerKind).notNull(),
    contractFrom: date("contract_from"),
    contractUntil: date("contract_until"),
    products: jsonb("products").$type<string[]>().notNull().default([]),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    ...openTo(["partner"], "read", "id = current_setting('app.partner_id', true)"),
    ...readByStaff(),
  ],
);

export const person = pgTable(
  "person",
  {
    tenantId: tenantId(),
    id: id(),
    name: text("name").notNull(),
    pinyin: text("pinyin").notNull(),
    partnerId: text("partner_id"),
    centreId: text("centre_id"),
    teamId: text("team_id"),
    languages: jsonb("languages").$type<string[]>().notNull().default(["zh-CN"]),
    hiredOn: date("hired_on"),
    active: boolean("active").notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("person_by_team").on(t.tenantId, t.teamId),
    ...openTo(["partner"], "read", "partner_id = current_setting('app.partner_id', true)"),
    ...readByStaff(),
  ],
);

export const personSkill = pgTable(
  "person_skill",
  {
    tenantId: tenantId(),
    personId: text("person_id").notNull(),
    skill: text("skill").notNull(),
    level: smallint("level").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.personId, t.skill] }), ...readByStaff()],
);
