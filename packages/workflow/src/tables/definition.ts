import { byWorker, instant, inTenant, oneOf, openTo, readByGroup, tenantId } from "@quintet/db";
import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { DefinitionState } from "../contract/enums.ts";

/** Deployed versions of process definitions. A row never changes but for its state, so a running case keeps its own. */
export const definition = pgTable(
  "definition",
  {
    tenantId: tenantId(),
    key: text("key").notNull(),
    version: integer("version").notNull(),
    name: text("name").notNull(),
    xml: text("xml").notNull(),
    /** form-js schemas by form id, DMN files by decision id: deployed together, or not at all. */
    forms: jsonb("forms").$type<Record<string, Record<string, unknown>>>().notNull().default({}),
    decisions: jsonb("decisions").$type<Record<string, string>>().notNull().default({}),
    /** The `Definition` of the engine: what `parseDefinition` made of the XML, its calls bound. */
    compiled: jsonb("compiled").$type<Record<string, unknown>>().notNull(),
    /** Versions its call activities were bound to, by called process id. */
    calls: jsonb("calls").$type<Record<string, number>>().notNull().default({}),
    state: oneOf("state", DefinitionState).notNull(),
    note: text("note").notNull().default(""),
    by: text("by").notNull().default("系统"),
    /** Came with the product. Where a person deployed on top, later shipments of the key stay away. */
    shipped: boolean("shipped").notNull().default(true),
    /** Of a version that came with the product: the digest of its file, by which a changed file is known. */
    shipment: text("shipment"),
    at: instant("at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.key, t.version] }),
    index("definition_in_force").on(t.tenantId, t.key, t.state),
    ...openTo(["self", "team", "centre"]),
    ...inTenant("read"),
    ...readByGroup(),
    ...byWorker(),
  ],
);

/** A version on trial beside the one in force (WFL-5): by per cent of new cases, or in some units. */
export const definitionPilot = pgTable(
  "definition_pilot",
  {
    tenantId: tenantId(),
    id: text("id").notNull(),
    key: text("key").notNull(),
    version: integer("version").notNull(),
    /** The version in force when it began: what it is compared with. */
    baseline: integer("baseline").notNull(),
    percent: integer("percent"),
    unitIds: jsonb("unit_ids").$type<string[]>().notNull(),
    state: text("state").$type<"running" | "promoted" | "withdrawn">().notNull(),
    startedAt: instant("started_at").notNull(),
    endedAt: instant("ended_at"),
    by: text("by").notNull(),
    reason: text("reason").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("definition_pilot_running").on(t.tenantId, t.key).where(sql`state = 'running'`),
    index("definition_pilot_by_key").on(t.tenantId, t.key, t.startedAt),
    ...openTo(["self", "team", "centre"]),
    ...inTenant("read"),
    ...readByGroup(),
    ...byWorker(),
  ],
);

/** Events with which definitions in force begin a case: one row per start event that is no plain one. */
export const definitionStart = pgTable(
  "definition_start",
  {
    tenantId: tenantId(),
    key: text("key").notNull(),
    elementId: text("element_id").notNull(),
    version: integer("version").notNull(),
    kind: text("kind").$type<"message" | "signal" | "timer">().notNull(),
    /** Message or signal name; the time rule of a timer. */
    name: text("name").notNull(),
    /** Who put the version in force: the owner of cases that begin with nobody there. */
    ownerId: text("owner_id"),
    /** When a timer is due next, and how often it comes yet; null for ever. */
    dueAt: instant("due_at"),
    timesLeft: integer("times_left"),
    /** The interval of a repeating timer. */
    every: text("every"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.key, t.elementId] }),
    index("definition_start_by_name").on(t.tenantId, t.kind, t.name),
    ...byWorker(),
  ],
);
