import { explainIndicator } from "./explain-indicator.ts";
import { forecastQueue } from "./forecast-queue.ts";
import { listIndicators } from "./list-indicators.ts";
import { listStaffingQueues } from "./list-staffing-queues.ts";
import { listDayEffects, markDay, unmarkDay } from "./mark-day.ts";
import { planStaffing } from "./plan-staffing.ts";
import { readIndicator } from "./read-indicator.ts";
import { readPartnerScore } from "./read-partner-score.ts";
import { readWall, watchWall } from "./read-wall.ts";

export const kpiProcedures = {
  listIndicators,
  readIndicator,
  explainIndicator,
  readWall,
  watchWall,
  readPartnerScore,
  listStaffingQueues,
  forecastQueue,
  planStaffing,
  listDayEffects,
  markDay,
  unmarkDay,
};
