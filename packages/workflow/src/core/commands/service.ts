import type { Variables } from "../instance.ts";
import { emit, type Run, refuse } from "../run.ts";
import { throwOutward } from "../throw.ts";
import { finishTask, openTask } from "./finish-task.ts";

export function serviceDone(run: Run, taskId: number, variables: Variables): void {
  const task = openTask(run, taskId, "service");
  if (task) finishTask(run, task, variables, null);
}

interface Failure {
  taskId: number;
  error: string;
  code?: string;
  variables?: Variables;
}

/** An error by its code goes to whatever catches it; else the task stays open with its error, as an incident. */
export function serviceFailed(run: Run, { taskId, error, code, variables = {} }: Failure): void {
  const task = openTask(run, taskId, "service");
  const token = task && run.instance.tokens[task.tokenId];
  if (!task || !token) return;
  if (code !== undefined && throwOutward(run, token, { what: "error", code, variables }, true)) return;
  emit(run, { kind: "failed", at: run.now, tokenId: task.tokenId, nodeId: task.nodeId, taskId, error });
}

/** Clears an incident, so that its work is tried again. */
export function retry(run: Run, taskId: number) {
  const task = openTask(run, taskId, null);
  if (!task) return;
  if (task.error === null) return refuse(run, "no-incident", { task: String(taskId) });
  emit(run, { kind: "retried", at: run.now, tokenId: task.tokenId, nodeId: task.nodeId, taskId });
}

/** A person gives what the failed work should have given; without an incident there is nothing to repair. */
export function skip(run: Run, taskId: number, variables: Variables) {
  const task = openTask(run, taskId, null);
  if (!task) return;
  if (task.error === null) return refuse(run, "no-incident", { task: String(taskId) });
  finishTask(run, task, variables, null);
}
