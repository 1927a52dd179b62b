import type { Variables } from "../instance.ts";
import { emit, type Run } from "../run.ts";
import { finishTask, openTask } from "./finish-task.ts";

export function serviceDone(run: Run, taskId: number, variables: Variables): void {
  const task = openTask(run, taskId, "service");
  if (task) finishTask(run, task, variables, null);
}

/** Keeps the task open with its error, as an incident; a later `service-done` repairs it. */
export function serviceFailed(run: Run, taskId: number, error: string): void {
  const task = openTask(run, taskId, "service");
  if (!task) return;
  emit(run, { kind: "failed", at: run.now, tokenId: task.tokenId, nodeId: task.nodeId, taskId, error });
}
