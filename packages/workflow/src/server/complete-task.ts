import { DomainError } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import { workflowMay } from "../contract/permissions.ts";
import { CompleteTask, TaskCompleted } from "../contract/task.ts";
import { mayComplete } from "../core/cases/task-right.ts";
import { formAnswers } from "./form-answers.ts";
import { handOf } from "./hand.ts";
import type { HeldCase } from "./instance-store.ts";
import { momentOf, moveCase, refusalOf } from "./move-case.ts";
import { alreadyDone, notYours, personOrRefuse, withTask } from "./task-access.ts";
import { finishTask, type TaskRecord } from "./task-store.ts";
import { writeEntry } from "./write-entry.ts";

/** What is said with a completion: an arbiter's decision to all parties, other answers inside, the customer's text to him. */
async function writeAnswers(deed: Deed<CompleteTask>, task: TaskRecord, held: HeldCase): Promise<void> {
  const { answer, customerText } = deed.input;
  const entry = { by: handOf(deed.actor), party: task.partyName, at: momentOf(held, deed.now) };
  const visibility = task.partyKind === "arbiter" ? "parties" : "internal";
  await writeEntry(deed, held.record, { ...entry, visibility, text: answer });
  if (customerText) await writeEntry(deed, held.record, { ...entry, visibility: "customer", text: customerText });
}

async function complete(deed: Deed<CompleteTask>, task: TaskRecord, held: HeldCase) {
  const { tx, actor, input } = deed;
  const { personId, name } = personOrRefuse(actor);
  const { outcome, answer, customerText } = input;
  if (!mayComplete(task, actor)) throw notYours();
  if (customerText && task.partyKind !== "owner")
    throw new DomainError("FORBIDDEN", "owner-speaks", "only the owner of the case writes to its customer");
  const variables = await formAnswers(deed.tx, held.record, task, input.data);
  const at = momentOf(held, deed.now);
  const done = { outcome, answer, ownerId: personId, assigneeName: name, at };
  const finished = await finishTask(tx, task.tenantId, task.id, done);
  if (!finished) throw alreadyDone(task);
  await writeAnswers(deed, task, held);
  const by = handOf(actor);
  const result = customerText ?? answer;
  const command = {
    kind: "complete",
    taskId: task.number,
    variables,
    ...(outcome === null ? {} : { outcome }),
  } as const;
  const moved = await moveCase(deed, held, { command, by, finished, result });
  if (!moved.ok) throw refusalOf(moved);
  if (moved.solved && !customerText)
    await writeEntry(deed, moved.record, { by, party: task.partyName, at, visibility: "customer", text: result });
  deed.audit({ subject: held.record.id, before: { task: task.id, state: "open" }, after: { outcome, answer } });
  return { taskId: task.id, caseClosed: moved.record.status === "closed" };
}

/**
 * Completes a task and lets the case go on. Of two people completing at once one wins; the other gets CONFLICT
 * `already-done` with the winner's name. BAD_REQUEST when the task wants another
 * outcome, or `form-refused` when its form does.
 */
export const completeTask = command({
  permission: workflowMay.workTasks,
  input: CompleteTask,
  output: TaskCompleted,
  run: (deed) => withTask(deed, deed.input.taskId, (task, held) => complete(deed, task, held)),
});
