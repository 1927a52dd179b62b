import { DomainError } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import { workflowMay } from "../contract/permissions.ts";
import { CompleteTask, TaskCompleted } from "../contract/task.ts";
import { mayComplete } from "../core/cases/task-right.ts";
import { finishWork } from "./finish-work.ts";
import { handOf } from "./hand.ts";
import type { HeldCase } from "./instance-store.ts";
import { guardRequest } from "./permission-request.ts";
import { notYours, personOrRefuse, withTask } from "./task-access.ts";
import type { TaskRecord } from "./task-store.ts";

async function complete(deed: Deed<CompleteTask>, task: TaskRecord, held: HeldCase) {
  const { actor, input } = deed;
  const { personId } = personOrRefuse(actor);
  const { taskId: _taskId, ...given } = input;
  if (!mayComplete(task, actor)) throw notYours();
  if (given.customerText && task.partyKind !== "owner")
    throw new DomainError("FORBIDDEN", "owner-speaks", "only the owner of the case writes to its customer");
  await guardRequest(deed, task, held.record, given.outcome);
  const record = await finishWork(deed, task, held, { ...given, by: handOf(actor), ownerId: personId });
  return { taskId: task.id, caseClosed: record.status === "closed" };
}

/**
 * Completes a task and lets the case go on. Of two people completing at once one wins; the other gets CONFLICT
 * `already-done` with the winner's name. BAD_REQUEST when the task wants another outcome, `grounds-required` for a
 * return without its reason, or `form-refused` when its form does.
 */
export const completeTask = command({
  permission: workflowMay.workTasks,
  input: CompleteTask,
  output: TaskCompleted,
  run: (deed) => withTask(deed, deed.input.taskId, (task, held) => complete(deed, task, held)),
});
