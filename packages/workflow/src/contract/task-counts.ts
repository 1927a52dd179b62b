import { z } from "zod";

/** Beyond this nobody counts on: an inbox says 999+. */
export const MOST_COUNTED = 999;

export const CountTasks = z.strictObject({});
const Count = z.number().int().min(0);
/** How many open tasks each view of an inbox holds, up to one more than `MOST_COUNTED`. */
export const TaskCounts = z.strictObject({
  mine: Count,
  assigned: Count,
  roles: Count,
  team: Count,
  delegated: Count,
  "to-sign": Count,
});
export type TaskCounts = z.infer<typeof TaskCounts>;
