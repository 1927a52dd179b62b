import { explainIndicator } from "./explain-indicator.ts";
import { listIndicators } from "./list-indicators.ts";
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
};
