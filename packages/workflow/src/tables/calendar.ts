import { byWorker, instant, inTenant, oneOf, openTo, readByGroup, tenantId } from "@quintet/db";
import { boolean, date, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { Calendar } from "../contract/calendar.ts";
import { HolidayKind } from "../contract/enums.ts";

/** Versions of calendars (WFL-14); the highest one is in force. A row never changes. */
export const calendar = pgTable(
  "calendar",
  {
    tenantId: tenantId(),
    key: text("key").notNull(),
    version: integer("version").notNull(),
    body: jsonb("body").$type<Calendar>().notNull(),
    at: instant("at").notNull(),
    by: text("by").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.key, t.version] }),
    ...openTo(["self", "team", "centre"]),
    ...inTenant("read"),
    ...readByGroup(),
    ...byWorker("append"),
  ],
);

/** Public holidays and shifted working days (调休) of a region, imported year by year. */
export const holiday = pgTable(
  "holiday",
  {
    tenantId: tenantId(),
    region: text("region").notNull(),
    date: date("date").notNull(),
    kind: oneOf("kind", HolidayKind).notNull(),
    name: text("name").notNull(),
    nameEn: text("name_en").notNull(),
    provisional: boolean("provisional").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.region, t.date] }),
    ...openTo(["self", "team", "centre"]),
    ...inTenant("read"),
    ...readByGroup(),
    ...byWorker(),
  ],
);
