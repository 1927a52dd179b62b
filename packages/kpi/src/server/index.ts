import type { Door } from "@quintet/rpc";

export { evaluateAlarms } from "./evaluate-alarms.ts";
export { kpiProcedures } from "./router.ts";
export { seedIndicators } from "./seed-indicators.ts";
/** The highest house: nobody asks it through a door. */
export const kpiDoors: readonly Door[] = [];
