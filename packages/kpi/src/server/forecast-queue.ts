import { DomainError } from "@quintet/kernel";
import { query } from "@quintet/rpc";
import { kpiMay } from "../contract/permissions.ts";
import { ForecastQuestion, QueueForecast } from "../contract/staffing.ts";
import { forecastOfQueue } from "./forecast-of-queue.ts";

/** Expected contacts of a queue (KPI-14). */
export const forecastQueue = query({
  permission: kpiMay.planStaffing,
  input: ForecastQuestion,
  output: QueueForecast,
  run: async (look) => {
    const forecast = await forecastOfQueue(look, look.input);
    if (!forecast) throw new DomainError("UNPROCESSABLE", "no-history", "nothing is known of this queue");
    return forecast;
  },
});
