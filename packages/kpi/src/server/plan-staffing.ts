import { query } from "@quintet/rpc";
import { kpiMay } from "../contract/permissions.ts";
import { StaffingAnswer, StaffingQuestion } from "../contract/staffing.ts";
import { dayStart } from "../core/forecast/history.ts";
import { planDay } from "../core/staffing/plan-day.ts";
import { dayOfDate, forecastOfQueue } from "./forecast-of-queue.ts";
import { measuredTimes, staffedSteps } from "./queue-history.ts";

/** A day of a queue: expected contacts, agents needed and there, and the service to be expected (KPI-14, KPI-15). */
export const planStaffing = query({
  permission: kpiMay.planStaffing,
  input: StaffingQuestion,
  output: StaffingAnswer,
  run: async (look): Promise<StaffingAnswer> => {
    const { input, ask, now } = look;
    const { queueId, day, stepSeconds, whatIf } = input;
    const freshAt = now.toISOString();
    const forecast = await forecastOfQueue(look, { queueId, from: day, until: day, stepSeconds });
    if (!forecast) return { base: null, plan: null, missing: "no-history", freshAt };
    const times = await measuredTimes(ask, queueId, Math.min(now.getTime(), dayStart(dayOfDate(day))));
    const starts = forecast.intervals.map(({ at }) => Date.parse(at));
    const staffed = await staffedSteps(ask, queueId, starts, stepSeconds * 1000, now.getTime());
    const base = { forecast, ...times, staffed };
    const plan = planDay(base, whatIf);
    return { base, plan, missing: plan ? null : "no-handling-time", freshAt };
  },
});
