import { DomainError } from "@quintet/kernel";
import { command } from "@quintet/rpc";
import { workflowEvents } from "../contract/events.ts";
import { workflowMay } from "../contract/permissions.ts";
import { ClaimTask, TaskClaimed } from "../contract/task.ts";
import { mayClaim } from "../core/cases/task-right.ts";
import { caseEvent, workers } from "./case-audience.ts";
import { notYours, personOrRefuse, withTask } from "./task-access.ts";
import { assignTask } from "./task-store.ts";

/** Puts the actor's name on an open task of his department or role. CONFLICT with the name of who was quicker. */
export const claimTask = command({
  permission: workflowMay.workTasks,
  input: ClaimTask,
  output: TaskClaimed,
  run: (deed) =>
    withTask(deed, deed.input.taskId, async (task, { record }) => {
      const { personId, name } = personOrRefuse(deed.actor);
      if (task.ownerId === personId) return { taskId: task.id };
      if (task.ownerId !== null)
        throw new DomainError("CONFLICT", "already-claimed", `${task.assigneeName ?? "somebody"} has taken this task`);
      if (!mayClaim(task, deed.actor)) throw notYours();
      await assignTask(deed.tx, task.tenantId, task.id, { id: personId, name }, deed.now);
      const audience = workers({ ...task, ownerId: personId });
      deed.emit(caseEvent(workflowEvents.caseMoved, record, audience, { taskId: task.id }));
      deed.audit({ subject: task.id, before: { assignee: null }, after: { assignee: personId } });
      return { taskId: task.id };
    }),
});
