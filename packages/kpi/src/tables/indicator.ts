import { byWorker, instant, inTenant, openTo, readByGroup, tenantId } from "@quintet/db";
import { integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { Indicator } from "../contract/indicator.ts";

/** Definitions (KPI-1). Nobody changes or removes a version: a new one takes over from its day on. */
export const indicator = pgTable(
  "indicator",
  {
    tenantId: tenantId(),
    code: text("code").notNull(),
    version: integer("version").notNull(),
    effectiveFrom: instant("effective_from").notNull(),
    definition: jsonb("definition").$type<Indicator>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.code, t.version] }),
    ...openTo(["self", "team", "centre", "partner"]),
    ...inTenant("read"),
    ...readByGroup(),
    ...byWorker("append"),
  ],
);
