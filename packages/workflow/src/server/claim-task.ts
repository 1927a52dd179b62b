import { DomainError } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import { workflowEvents } from "../contract/events.ts";
import { workflowMay } from "../contract/permissions.ts";
import { ClaimTask, TaskClaimed } from "../contract/task.ts";
import { mayClaim } from "../core/cases/task-right.ts";
import { caseEvent, workers } from "./case-audience.ts";
import type { HeldCase } from "./instance-store.ts";
import { notYours, personOrRefuse, withTask } from "./task-access.ts";
import { assignTask, type TaskRecord } from "./task-store.ts";

/** Puts the actor's name on a task that has none; the case is held. */
export async function claim(deed: Deed<unknown>, task: TaskRecord, { record }: HeldCase): Promise<void> {
  const { personId, name } = personOrRefuse(deed.actor);
  if (task.ownerId === personId) return;
  if (task.ownerId !== null)
    throw new DomainError("CONFLICT", "already-claimed", `${task.assigneeName ?? "somebody"} has taken this task`);
  if (!mayClaim(task, deed.actor)) throw notYours();
  await assignTask(deed.tx, task.tenantId, task.id, { id: personId, name }, deed.now);
  const audience = workers({ ...task, ownerId: personId });
  deed.emit(caseEvent(workflowEvents.caseMoved, record, audience, { taskId: task.id }));
  deed.audit({ subject: task.id, before: { assignee: null }, after: { assignee: personId } });
}

/** Puts the actor's name on an open task of his department or role. CONFLICT with the name of who was quicker. */
export const claimTask = command({
  permission: workflowMay.workTasks,
  input: ClaimTask,
  output: TaskClaimed,
  run: (deed) =>
    withTask(deed, deed.input.taskId, async (task, held) => {
      await claim(deed, task, held);
      return { taskId: task.id };
    }),
});
