import { Id, Page, pageOf } from "@quintet/kernel";
import { z } from "zod";
import { TaskView } from "./case.ts";

export const ListTasks = Page.extend({ view: z.enum(["mine", "team", "done"]).default("mine") });
export const TaskRows = pageOf(TaskView.extend({ customerName: z.string(), grade: z.string() }));

export const ClaimTask = z.strictObject({ taskId: Id });
export const TaskClaimed = z.strictObject({ taskId: Id });

export const CompleteTask = z.strictObject({
  taskId: Id,
  /** One of the task's outcomes; tasks without a choice take none. */
  outcome: z.string().max(40).nullable().default(null),
  answer: z.string().trim().min(1).max(4000),
  /** What the customer is told by it; kept as a customer-visible entry. */
  customerText: z.string().trim().max(2000).nullable().default(null),
});
export type CompleteTask = z.infer<typeof CompleteTask>;
export const TaskCompleted = z.strictObject({ taskId: Id, caseClosed: z.boolean() });
