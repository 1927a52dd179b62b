import { byWorker, instant, inTenant, oneOf, openTo, readByGroup, tenantId } from "@quintet/db";
import { index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
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
    /** The `Definition` of the engine: what `parseDefinition` made of the XML. */
    compiled: jsonb("compiled").$type<Record<string, unknown>>().notNull(),
    state: oneOf("state", DefinitionState).notNull(),
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
