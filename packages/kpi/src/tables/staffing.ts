import { byWorker, instant, inTenant, oneOf, openTo, readByGroup, tenantId } from "@quintet/db";
import { boolean, doublePrecision, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { DayEffectKind } from "../contract/enums.ts";

/** Days that are not like others: holidays, campaigns (KPI-14). */
export const dayEffect = pgTable(
  "day_effect",
  {
    tenantId: tenantId(),
    date: text("date").notNull(),
    name: text("name").notNull(),
    kind: oneOf("kind", DayEffectKind).notNull(),
    factor: doublePrecision("factor"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.date, t.name] }),
    ...openTo(["self", "team", "centre"]),
    ...inTenant("write"),
    ...readByGroup(),
    ...byWorker("read"),
  ],
);

/** What was forecast for a queue and day before it began: 24 hours. `told` once it was compared with what came. */
export const queueForecast = pgTable(
  "queue_forecast",
  {
    tenantId: tenantId(),
    day: text("day").notNull(),
    queueId: text("queue_id").notNull(),
    hours: jsonb("hours").$type<number[]>().notNull(),
    madeAt: instant("made_at").notNull(),
    told: boolean("told").notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.day, t.queueId] }),
    ...openTo(["team", "centre"]),
    ...inTenant("read"),
    ...readByGroup(),
    ...byWorker(),
  ],
);
