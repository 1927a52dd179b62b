import { Dimension, Filters } from "@quintet/cockpit/contract";
import { Id, Instant, Role } from "@quintet/kernel";
import { z } from "zod";
import { AlarmState } from "./enums.ts";

/** What is worth watching, and when it is bad (KPI-5). Levels are in the indicator's unit. */
export const AlarmRule = z.strictObject({
  id: Id,
  nameZh: z.string().trim().min(1).max(60),
  nameEn: z.string().trim().min(1).max(60),
  indicator: z.string().max(64),
  /**
   * `threshold`: the value itself. `trend`: its change against the window before. `forecast`: in per cent of what was
   * forecast for the hours that are over today.
   */
  kind: z.enum(["threshold", "trend", "forecast"]),
  by: Dimension.nullable(),
  filters: Filters,
  /** How far back a value looks; 0 for the day so far. */
  windowMinutes: z.number().int().min(0).max(1440),
  /** Whether a value is bad below its levels or above them. */
  bad: z.enum(["below", "above"]),
  attention: z.number(),
  alarm: z.number(),
  /** How much better than its level a value must be to be well again, and for how long. */
  margin: z.number().min(0),
  holdSeconds: z.number().int().min(0).max(86_400),
  /** Below so many in the denominator a ratio says nothing. */
  least: z.number().min(0),
  /** Without a value for so long one does not know any more. */
  staleSeconds: z.number().int().min(30).max(604_800),
  tell: z.array(Role).max(20),
  enabled: z.boolean(),
});
export type AlarmRule = z.infer<typeof AlarmRule>;

export const Alarm = z.strictObject({
  id: Id,
  rule: AlarmRule,
  /** Where: a key of the rule's dimension, with its name; null for the whole. */
  key: z.string().nullable(),
  label: z.string().nullable(),
  state: AlarmState,
  severity: z.enum(["normal", "attention", "alarm"]),
  value: z.number().nullable(),
  since: Instant,
  evaluatedAt: Instant,
  acknowledgedBy: z.string().nullable(),
});
export type Alarm = z.infer<typeof Alarm>;
export const Alarms = z.strictObject({ alarms: z.array(Alarm), freshAt: Instant });
export const AlarmsQuestion = z.strictObject({ all: z.boolean().default(false) });

export const AlarmById = z.strictObject({ alarmId: Id });
export const AcknowledgeAlarm = AlarmById.extend({ note: z.string().trim().max(300).default("") });
export const AlarmChange = z.strictObject({
  at: Instant,
  from: AlarmState,
  to: AlarmState,
  value: z.number().nullable(),
  /** Who did it; null for the clockwork. */
  by: z.string().nullable(),
  note: z.string(),
});
export const AlarmHistory = z.strictObject({ changes: z.array(AlarmChange) });
export const AlarmRules = z.strictObject({ rules: z.array(AlarmRule) });

/** Told when an alarm's state changes: payload `state`, `severity`, `indicator`, `roles`. */
export const ALARM_CHANGED = "kpi.alarm-changed";
