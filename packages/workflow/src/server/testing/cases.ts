import type { CastName, World } from "@quintet/testkit";
import type { z } from "zod";
import type { OpenCase } from "../../contract/case.ts";
import { workflowProcedures, workflowWorkers } from "../index.ts";
import { doJob, listTasks, openCase } from "./complaint.ts";

export const {
  linkCases,
  unlinkCases,
  splitCase,
  mergeCases,
  unmergeCase,
  gatherCases,
  reopenCase,
  watchCase,
  attachFile,
  listAttachments,
  readAttachment,
} = workflowProcedures;

/** Opens a case of a kind; kinds about a customer are about the customer of the cast. */
export const open = (world: World, who: CastName, told: Partial<z.input<typeof OpenCase>>) =>
  world.as(who).command(openCase, { title: "新工单", channel: "voice", ...told });

export const ofChen = { customerId: "k-chen", customerName: "陈晓燕" };

/** Completes the task of an element as somebody whom it waits for, found in his own inbox. */
export async function work(
  world: World,
  who: CastName,
  caseId: string,
  elementId: string,
  told: { outcome?: string; answer?: string; customerText?: string; data?: Record<string, string> } = {},
) {
  const { rows } = await world.as(who).query(listTasks, { view: "mine", limit: 200 });
  const task = rows.find((row) => row.caseId === caseId && row.elementId === elementId);
  if (!task) throw new Error(`${elementId} does not wait for ${who}: ${rows.map((row) => row.elementId)}`);
  const { answer = `${elementId} 已办`, ...rest } = told;
  return world.as(who).command(workflowProcedures.completeTask, { taskId: task.id, answer, ...rest });
}

interface Queued {
  name: string;
  payload: { input: unknown };
}

/** The jobs that wait under a name, with what they were given; the queue's own table, past all rights. */
export async function queued(world: World, name: string): Promise<unknown[]> {
  const { rows } = await world.admin((client) =>
    client.query<Queued>(
      `select t.identifier as name, j.payload from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = $1 order by j.id`,
      [name],
    ),
  );
  return rows.map(({ payload }) => payload.input);
}

/** Does every job that waits under a name, as the worker would. */
export async function doJobs(world: World, name: string): Promise<number> {
  const one = workflowWorkers.find((worker) => worker.name === name);
  if (!one) throw new Error(`no worker ${name}`);
  const inputs = await queued(world, name);
  for (const input of inputs) await doJob(world, one, input);
  await world.admin((client) =>
    client.query(
      `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
       where t.id = j.task_id and t.identifier = $1`,
      [name],
    ),
  );
  return inputs.length;
}

/** Events of a type about a case, with whom they are for. */
export async function eventsOf(world: World, type: string, subject: string) {
  const { rows } = await world.admin((client) =>
    client.query<{ owner_id: string | null; payload: unknown }>(
      "select owner_id, payload from event where type = $1 and subject = $2 order by at",
      [type, subject],
    ),
  );
  return rows;
}
