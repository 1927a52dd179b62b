import { complete } from "../activity.ts";
import type { OpenTask, Variables } from "../instance.ts";
import { emit, nodeOf, type Run, refuse } from "../run.ts";

/** The open task of that kind (null: of any), or a refusal that says what became of it. */
export function openTask(run: Run, taskId: number, kind: OpenTask["kind"] | null): OpenTask | null {
  const task = run.instance.tasks[taskId];
  const closed = run.instance.closed[taskId];
  const values = { task: String(taskId) };
  if (task && (kind === null || task.kind === kind)) return task;
  if (task) refuse(run, kind === "user" ? "not-a-user-task" : "not-a-service-task", values);
  else if (closed === "completed") refuse(run, "already-completed", values);
  else refuse(run, closed === "cancelled" ? "task-cancelled" : "unknown-task", values);
  return null;
}

/** Closes the task with its results and lets its token go on. */
export function finishTask(run: Run, task: OpenTask, variables: Variables, outcome: string | null): void {
  const { id: taskId, tokenId, nodeId } = task;
  const node = nodeOf(run.definition, nodeId);
  emit(run, { kind: "completed", at: run.now, tokenId, nodeId, taskId, outcome });
  const token = run.instance.tokens[tokenId];
  if (token) complete(run, node, token, variables);
}
