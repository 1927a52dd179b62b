import { Id, Instant } from "@quintet/kernel";
import { z } from "zod";
import { DayEffectKind } from "./enums.ts";

/** A day in Asia/Shanghai, such as `2026-07-11`. */
export const DayDate = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/** A day of its own, such as a holiday or a campaign. */
export const DayEffect = z.strictObject({
  date: DayDate,
  kind: DayEffectKind,
  name: z.string().trim().min(1).max(60),
  /** Times the usual volume; null to learn it from earlier days of this name. */
  factor: z.number().min(0.05).max(10).nullable(),
});
export type DayEffect = z.infer<typeof DayEffect>;

/** What one supposes about a day: factors on what is forecast and measured, and what service is wanted. */
export const WhatIf = z.strictObject({
  volume: z.number().min(0.1).max(5).default(1),
  handling: z.number().min(0.2).max(3).default(1),
  /** Mean patience in seconds; null when nobody gives up; not said: as measured. */
  patienceSeconds: z.number().min(1).max(86_400).nullable().optional(),
  serviceLevel: z.number().min(0.05).max(0.99).default(0.8),
  withinSeconds: z.number().min(0).max(3600).default(20),
  occupancy: z.number().min(0.3).max(1).default(0.9),
  shrinkage: z.number().min(0).max(0.8).default(0.3),
  concurrency: z.number().min(1).max(10).default(1),
});
export type WhatIf = z.infer<typeof WhatIf>;

export const DayEffects = z.strictObject({ effects: z.array(DayEffect) });
export const UnmarkDay = DayEffect.pick({ date: true, name: true });

/** How far a queue is forecast at once, in days. */
export const MOST_FORECAST_DAYS = 35;
export const ForecastQuestion = z.strictObject({
  queueId: Id,
  from: DayDate,
  until: DayDate,
  stepSeconds: z.union([z.literal(1800), z.literal(3600)]).default(3600),
});
export type ForecastQuestion = z.infer<typeof ForecastQuestion>;

export const ForecastError = z.strictObject({ wape: z.number().nullable(), bias: z.number().nullable() });
export const QueueForecast = z.strictObject({
  queueId: Id,
  queueName: z.string(),
  stepSeconds: z.number().int(),
  intervals: z.array(
    z.strictObject({
      at: Instant,
      /** Contacts to be expected, and those that came; null while the interval runs or lies ahead. */
      expected: z.number(),
      actual: z.number().nullable(),
    }),
  ),
  /** Usual contacts a day at the end of the history, and their change a day. */
  level: z.number(),
  trend: z.number(),
  historyDays: z.number().int(),
  /** Over the last two weeks, each day forecast from the day before. */
  accuracy: z.strictObject({ forecast: ForecastError, naive: ForecastError, intervals: z.number().int() }),
  effects: z.array(DayEffect),
});
export type QueueForecast = z.infer<typeof QueueForecast>;

export const StaffingQuestion = z.strictObject({
  queueId: Id,
  day: DayDate,
  stepSeconds: z.union([z.literal(1800), z.literal(3600)]).default(3600),
  whatIf: WhatIf.prefault({}),
});

/** What a day's plan is computed from: everything but what one supposes. */
export const StaffingBase = z.strictObject({
  forecast: QueueForecast,
  /** Mean handling time and patience of the last four weeks; null where nothing was measured. */
  handlingSeconds: z.number().nullable(),
  patienceSeconds: z.number().nullable(),
  /** Agents in each interval of the forecast, and from where one knows; null where nobody says. */
  staffed: z.array(z.strictObject({ agents: z.number(), source: z.enum(["schedule", "queue-state"]) }).nullable()),
});
export type StaffingBase = z.infer<typeof StaffingBase>;

export const StaffedInterval = z.strictObject({
  at: Instant,
  contacts: z.number(),
  /** Work in erlangs. */
  load: z.number(),
  /** Agents needed at their desks, and scheduled for that. */
  net: z.number().int(),
  gross: z.number().int(),
  /** What the needed agents would reach. */
  serviceLevel: z.number(),
  averageWait: z.number(),
  occupancy: z.number(),
  abandonment: z.number(),
  /** Agents there, and what they reach; null where nobody is known to be there, or where they cannot cope. */
  staffed: z.number().nullable(),
  staffedServiceLevel: z.number().nullable(),
  unstable: z.boolean(),
});
export type StaffedInterval = z.infer<typeof StaffedInterval>;

export const StaffingPlan = z.strictObject({
  intervals: z.array(StaffedInterval),
  contacts: z.number(),
  /** Hours at desks, hours to be scheduled (shrinkage once, after summing), the most agents at a time. */
  netHours: z.number(),
  grossHours: z.number(),
  peak: z.number().int(),
  /** Over the day, weighted by contacts. */
  serviceLevel: z.number().nullable(),
});
export type StaffingPlan = z.infer<typeof StaffingPlan>;
/** `plan` is null, with the reason, where there is nothing to compute with. */
export const StaffingAnswer = z.strictObject({
  base: StaffingBase.nullable(),
  plan: StaffingPlan.nullable(),
  missing: z.enum(["no-history", "no-handling-time"]).nullable(),
  freshAt: Instant,
});
export type StaffingAnswer = z.infer<typeof StaffingAnswer>;

export const StaffingQueues = z.strictObject({
  queues: z.array(z.strictObject({ id: Id, name: z.string(), contacts: z.number() })),
});
