import { DomainError } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import { workflowEvents } from "../contract/events.ts";
import { workflowMay } from "../contract/permissions.ts";
import { ClaimTask, TaskClaimed } from "../contract/task.ts";
import { mayRelease } from "../core/cases/task-right.ts";
import { caseEvent, workers } from "./case-audience.ts";
import type { HeldCase } from "./instance-store.ts";
import { notYours, personOrRefuse, withTask } from "./task-access.ts";
import { type TaskRecord, unassignTask } from "./task-store.ts";

/** Takes the actor's name off a task; the case is held. */
export async function release(deed: Deed<unknown>, task: TaskRecord, { record }: HeldCase): Promise<void> {
  const { personId } = personOrRefuse(deed.actor);
  if (!mayRelease(task, deed.actor)) throw notYours();
  if (task.forId !== null)
    throw new DomainError("CONFLICT", "already-delegated", "who works on another's behalf gives the task back to him");
  await unassignTask(deed.tx, task.tenantId, task.id, personId);
  deed.emit(caseEvent(workflowEvents.caseMoved, record, workers(task), { taskId: task.id }));
  deed.audit({ subject: task.id, before: { assignee: personId }, after: { assignee: null } });
}

/** Puts a claimed task back for the others of the department or role. The owner's tasks stay the owner's. */
export const releaseTask = command({
  permission: workflowMay.workTasks,
  input: ClaimTask,
  output: TaskClaimed,
  run: (deed) =>
    withTask(deed, deed.input.taskId, async (task, held) => {
      await release(deed, task, held);
      return { taskId: task.id };
    }),
});
