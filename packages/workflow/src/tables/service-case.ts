import {
  byWorker,
  id,
  inCentre,
  instant,
  inTeam,
  inTenant,
  ofCustomer,
  oneOf,
  ownedBySelf,
  readByGroup,
  scope,
  tenantId,
} from "@quintet/db";
import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgSequence, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { CaseData } from "../contract/case.ts";
import { CaseGrade, type CaseKind, CaseStatus } from "../contract/enums.ts";

/** The running part of case numbers; gaps are fine, doubles are not. */
export const caseNumber = pgSequence("case_number", { startWith: 1, cache: 1 });

/** Cases (WFL-10). Only the engine's own doing changes a row; people reach it through tasks and entries. */
export const serviceCase = pgTable(
  "service_case",
  {
    tenantId: tenantId(),
    id: id(),
    number: text("number").notNull(),
    kind: text("kind").$type<CaseKind>().notNull(),
    grade: oneOf("grade", CaseGrade).notNull(),
    title: text("title").notNull(),
    description: text("description").notNull(),
    customerId: text("customer_id"),
    customerName: text("customer_name").notNull(),
    archiveCode: text("archive_code"),
    channel: text("channel").notNull(),
    region: text("region"),
    interactionId: text("interaction_id"),
    partnerId: text("partner_id"),
    ...scope(),
    ownerName: text("owner_name"),
    status: oneOf("status", CaseStatus).notNull(),
    openedAt: instant("opened_at").notNull(),
    dueAt: instant("due_at"),
    /** When the customer was first told something by a person. */
    answeredAt: instant("answered_at"),
    solvedAt: instant("solved_at"),
    closedAt: instant("closed_at"),
    result: text("result"),
    externalRef: text("external_ref"),
    definitionKey: text("definition_key").notNull(),
    definitionVersion: integer("definition_version").notNull(),
    /** What the form of the opening holds. */
    data: jsonb("data").$type<CaseData>().notNull().default({}),
    reopened: integer("reopened").notNull().default(0),
    /** How many follow the case, so that its moves need no look for them. */
    watchers: integer("watchers").notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("service_case_by_number").on(t.tenantId, t.number),
    uniqueIndex("service_case_by_external_ref").on(t.tenantId, t.externalRef),
    index("service_case_by_owner").on(t.tenantId, t.ownerId, t.openedAt, t.id),
    index("service_case_by_team").on(t.tenantId, t.teamId, t.openedAt, t.id),
    index("service_case_by_centre").on(t.tenantId, t.centreId, t.openedAt, t.id),
    index("service_case_by_customer").on(t.tenantId, t.customerId, t.openedAt, t.id),
    index("service_case_running")
      .on(t.tenantId, t.definitionKey, t.definitionVersion, t.id)
      .where(sql`closed_at is null`),
    index("service_case_by_opening").on(t.tenantId, t.openedAt, t.id),
    index("service_case_by_process").on(t.tenantId, t.definitionKey, t.openedAt, t.id),
    ...ownedBySelf("read"),
    ...inTeam("read"),
    ...inCentre("read"),
    ...inTenant("read"),
    ...readByGroup(),
    ...ofCustomer("read"),
    ...byWorker(),
  ],
);
