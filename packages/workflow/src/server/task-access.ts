import { type Actor, DomainError } from "@quintet/kernel";
import type { Deed } from "@quintet/rpc";
import { type HeldCase, holdCase } from "./instance-store.ts";
import { notFound } from "./not-found.ts";
import { findTask, type TaskRecord } from "./task-store.ts";

type Person = Extract<Actor, { kind: "person" }>;

/** The refusal of whoever came second, with the name of who was first. */
export function alreadyDone(task: TaskRecord): DomainError {
  if (task.state === "cancelled")
    return new DomainError("CONFLICT", "already-done", "this task was called off and needs no work");
  return new DomainError(
    "CONFLICT",
    "already-done",
    `${task.assigneeName ?? "somebody"} has already completed this task`,
  );
}

export const notYours = () => new DomainError("FORBIDDEN", "not-your-task", "this task waits for somebody else");

export const personOrRefuse = (actor: Actor): Person => {
  if (actor.kind !== "person") throw new DomainError("FORBIDDEN", "not-permitted", "only a person works on tasks");
  return actor;
};

/**
 * Opens the actor's own gate to an open task (he must see the row), then holds the case and reads the task again: what
 * `work` is given stays as it is until the end of the transaction. Throws NOT_FOUND, or CONFLICT when it is closed.
 */
export async function withTask<T>(
  deed: Deed<unknown>,
  taskId: string,
  work: (task: TaskRecord, held: HeldCase) => Promise<T>,
): Promise<T> {
  const { tx, actor } = deed;
  const seen = await findTask(tx, actor.tenantId, taskId);
  if (!seen) throw notFound();
  return deed.system(async () => {
    const held = await holdCase(tx, actor.tenantId, seen.caseId);
    const task = await findTask(tx, actor.tenantId, taskId);
    if (!held || !task) throw notFound();
    if (task.state !== "open") throw alreadyDone(task);
    return work(task, held);
  });
}
