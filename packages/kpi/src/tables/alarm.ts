import { byWorker, id, inCentre, instant, inTeam, inTenant, oneOf, openTo, readByGroup, tenantId } from "@quintet/db";
import { boolean, doublePrecision, index, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { AlarmRule } from "../contract/alarm.ts";
import { AlarmState } from "../contract/enums.ts";

/** What is watched (KPI-5). */
export const alarmRule = pgTable(
  "alarm_rule",
  {
    tenantId: tenantId(),
    id: id(),
    definition: jsonb("definition").$type<AlarmRule>().notNull(),
    enabled: boolean("enabled").notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    ...openTo(["team", "centre"]),
    ...inTenant("write"),
    ...readByGroup(),
    ...byWorker(),
  ],
);

/** How one rule stands at one key; scope columns say whose it is where the key has a centre or a team. */
export const alarm = pgTable(
  "alarm",
  {
    tenantId: tenantId(),
    id: id(),
    ruleId: text("rule_id").notNull(),
    key: text("key"),
    centreId: text("centre_id"),
    teamId: text("team_id"),
    state: oneOf("state", AlarmState).notNull(),
    severity: text("severity").$type<"normal" | "attention" | "alarm">().notNull(),
    value: doublePrecision("value"),
    since: instant("since").notNull(),
    /** Since when it has been better than its level; null while it is not. */
    betterSince: instant("better_since"),
    /** The last time there was a value. */
    heardAt: instant("heard_at").notNull(),
    evaluatedAt: instant("evaluated_at").notNull(),
    acknowledgedBy: text("acknowledged_by"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("alarm_by_rule").on(t.tenantId, t.ruleId),
    ...inTeam("read"),
    ...inCentre("write"),
    ...inTenant("write"),
    ...readByGroup(),
    ...byWorker(),
  ],
);

/** What happened to an alarm, line after line. */
export const alarmChange = pgTable(
  "alarm_change",
  {
    tenantId: tenantId(),
    id: id(),
    alarmId: text("alarm_id").notNull(),
    centreId: text("centre_id"),
    teamId: text("team_id"),
    at: instant("at").notNull(),
    from: oneOf("from_state", AlarmState).notNull(),
    to: oneOf("to_state", AlarmState).notNull(),
    value: doublePrecision("value"),
    by: text("by"),
    note: text("note").notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("alarm_change_by_alarm").on(t.tenantId, t.alarmId, t.at),
    ...inTeam("read"),
    ...inCentre("append"),
    ...inTenant("append"),
    ...readByGroup(),
    ...byWorker("append"),
  ],
);

/** When a tenant's alarms were last looked at, and at which pulse of its facts. */
export const alarmWatch = pgTable(
  "alarm_watch",
  { tenantId: tenantId(), pulse: text("pulse").notNull(), at: instant("at").notNull() },
  (t) => [primaryKey({ columns: [t.tenantId] }), ...byWorker()],
);
