import { acknowledgeAlarm } from "./acknowledge-alarm.ts";
import { agreeTarget } from "./agree-target.ts";
import { decomposeTarget } from "./decompose-target.ts";
import { explainIndicator } from "./explain-indicator.ts";
import { forecastQueue } from "./forecast-queue.ts";
import { listAlarms, readAlarmHistory } from "./list-alarms.ts";
import { listIndicators } from "./list-indicators.ts";
import { listStaffingQueues } from "./list-staffing-queues.ts";
import { listDayEffects, markDay, unmarkDay } from "./mark-day.ts";
import { planStaffing } from "./plan-staffing.ts";
import { proposeTarget } from "./propose-target.ts";
import { readIndicator } from "./read-indicator.ts";
import { readPartnerScore } from "./read-partner-score.ts";
import { readTargets } from "./read-targets.ts";
import { readWall, watchWall } from "./read-wall.ts";
import { listAlarmRules, setAlarmRule } from "./set-alarm-rule.ts";

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
  listAlarms,
  readAlarmHistory,
  acknowledgeAlarm,
  listAlarmRules,
  setAlarmRule,
  readTargets,
  proposeTarget,
  decomposeTarget,
  agreeTarget,
};
