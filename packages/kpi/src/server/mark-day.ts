import { Nothing } from "@quintet/directory/contract";
import { DomainError } from "@quintet/kernel";
import { command, query } from "@quintet/rpc";
import { kpiMay } from "../contract/permissions.ts";
import { DayEffect, DayEffects, UnmarkDay } from "../contract/staffing.ts";
import { dayOfDate } from "./forecast-of-queue.ts";
import { loadEffects, removeEffect, saveEffect } from "./staffing-store.ts";

/** Holidays and campaigns the forecasts know of. */
export const listDayEffects = query({
  permission: kpiMay.planStaffing,
  input: Nothing,
  output: DayEffects,
  run: async ({ tx, actor }) => ({ effects: await loadEffects(tx, actor.tenantId) }),
});

/** Says that a day is not like others; saying it again with another factor changes it. */
export const markDay = command({
  permission: kpiMay.markDays,
  input: DayEffect,
  output: DayEffect,
  run: async ({ tx, actor, input, audit }) => {
    dayOfDate(input.date);
    await saveEffect(tx, actor.tenantId, input);
    audit({ subject: `day:${input.date}`, after: input });
    return input;
  },
});

export const unmarkDay = command({
  permission: kpiMay.markDays,
  input: UnmarkDay,
  output: Nothing,
  run: async ({ tx, actor, input, audit }) => {
    if (!(await removeEffect(tx, actor.tenantId, input.date, input.name)))
      throw new DomainError("NOT_FOUND", "not-found", "no such day");
    audit({ subject: `day:${input.date}`, before: input });
    return {};
  },
});
