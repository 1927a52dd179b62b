import { reconcileWorker } from "./reconcile.ts";
import { rollUpWorker } from "./roll-up.ts";

export { cockpitDoors } from "./doors.ts";
export { rollUp } from "./roll-up.ts";
export { cockpitProcedures } from "./router.ts";
export { saveFacts } from "./save-facts.ts";
export { seedWalls } from "./seed-walls.ts";
export const cockpitWorkers = [rollUpWorker, reconcileWorker];
