import { command } from "@quintet/rpc";
import { workflowEvents } from "../contract/events.ts";
import { workflowMay } from "../contract/permissions.ts";
import { ClaimTask, TaskClaimed } from "../contract/task.ts";
import { mayRelease } from "../core/cases/task-right.ts";
import { caseEvent, workers } from "./case-audience.ts";
import { notYours, personOrRefuse, withTask } from "./task-access.ts";
import { unassignTask } from "./task-store.ts";

/** Puts a claimed task back for the others of the department or role. The owner's tasks stay the owner's. */
export const releaseTask = command({
  permission: workflowMay.workTasks,
  input: ClaimTask,
  output: TaskClaimed,
  run: (deed) =>
    withTask(deed, deed.input.taskId, async (task, { record }) => {
      const { personId } = personOrRefuse(deed.actor);
      if (!mayRelease(task, deed.actor)) throw notYours();
      await unassignTask(deed.tx, task.tenantId, task.id, personId);
      deed.emit(caseEvent(workflowEvents.caseMoved, record, workers(task), { taskId: task.id }));
      deed.audit({ subject: task.id, before: { assignee: personId }, after: { assignee: null } });
      return { taskId: task.id };
    }),
});
