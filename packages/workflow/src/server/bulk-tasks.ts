import { sql } from "@quintet/db";
import { DomainError } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import type { z } from "zod";
import { workflowMay } from "../contract/permissions.ts";
import { BulkDone, BulkTasks } from "../contract/task.ts";
import { claim } from "./claim-task.ts";
import type { HeldCase } from "./instance-store.ts";
import { release } from "./release-task.ts";
import { withTask } from "./task-access.ts";
import { transfer } from "./task-hands.ts";
import type { TaskRecord } from "./task-store.ts";

type Asked = Deed<z.output<typeof BulkTasks>>;

async function act(deed: Asked, task: TaskRecord, held: HeldCase): Promise<void> {
  const { action, toId, reason } = deed.input;
  if (action === "claim") await claim(deed, task, held);
  else if (action === "release") await release(deed, task, held);
  else await transfer(deed, task, held, toId ?? "", reason);
}

/** One task, in a savepoint of its own: what is refused leaves nothing behind and does not stop the others. */
async function one(deed: Asked, taskId: string): Promise<DomainError | null> {
  await deed.tx.execute(sql`savepoint one_of_many`);
  try {
    await withTask(deed, taskId, (task, held) => act(deed, task, held));
    await deed.tx.execute(sql`release savepoint one_of_many`);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    await deed.tx.execute(sql`rollback to savepoint one_of_many`);
    return error;
  }
}

/** The same done to many tasks, each result told. Cases are held in one order, so that two of these never wait for each other. */
export const bulkTasks = command({
  permission: workflowMay.workTasks,
  input: BulkTasks,
  output: BulkDone,
  run: async (deed) => {
    const told = new Map<string, DomainError | null>();
    for (const taskId of [...new Set(deed.input.taskIds)].sort()) told.set(taskId, await one(deed, taskId));
    return {
      results: deed.input.taskIds.map((taskId) => {
        const refused = told.get(taskId) ?? null;
        return { taskId, reason: refused?.reason ?? null, sentence: refused?.message ?? null };
      }),
    };
  },
});
