import { byWorker, id, inTenant, openTo, readByGroup, tenantId } from "@quintet/db";
import { jsonb, pgTable, primaryKey } from "drizzle-orm/pg-core";
import type { Wall } from "../contract/wall.ts";

/** Walls are data (DAT-9); what their tiles show is each reader's own. */
export const wall = pgTable(
  "wall",
  { tenantId: tenantId(), id: id(), definition: jsonb("definition").$type<Wall>().notNull() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    ...openTo(["centre"]),
    ...inTenant("read"),
    ...readByGroup(),
    ...byWorker(),
  ],
);
