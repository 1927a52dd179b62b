import type { StoredEvent } from "@quintet/kernel";
import type { Worker } from "@quintet/rpc";
import type { CastName, World } from "@quintet/testkit";
import type { z } from "zod";
import type { OpenCase } from "../../contract/case.ts";
import { workflowEvents } from "../../contract/events.ts";
import { workflowProcedures, workflowSubscribers } from "../index.ts";

export const {
  openCase,
  readCase,
  listCases,
  listTasks,
  claimTask,
  releaseTask,
  completeTask,
  addEntry,
  listShares,
  readShare,
  answerShare,
  listMyCases,
  addInformation,
  withdrawCase,
  recordHistory,
} = workflowProcedures;

export const SECRET = "内部判断:疑似渠道作弊";

export const complaint = (told: Partial<z.input<typeof OpenCase>> = {}): z.input<typeof OpenCase> => ({
  title: "悦听会员重复扣费",
  description: "陈晓燕(13812346620)反映悦听会员本月扣费两次",
  customerId: "k-chen",
  customerName: "陈晓燕",
  archiveCode: "vas-partner-double",
  channel: "web-chat",
  partnerId: "yueting",
  ...told,
});

let opened = 0;

/** Opens a complaint as the agent of the cast; each about something else, so that none repeats another. */
export const openComplaint = (world: World, told: Partial<z.input<typeof OpenCase>> = {}, now?: Date) => {
  opened += 1;
  const about = { archiveCode: `vas-partner-double-${opened}`, ...told };
  return world.as("agent").command(openCase, complaint(about), now ? { now } : {});
};

/** The open task of an element, as the agent who has the case sees it. */
export async function openTask(world: World, caseId: string, elementId: string) {
  const { tasks } = await world.as("agent").query(readCase, { caseId });
  const found = tasks.find((task) => task.elementId === elementId && task.state === "open");
  if (!found) throw new Error(`${elementId} is not open`);
  return found;
}

export async function complete(
  world: World,
  who: CastName,
  caseId: string,
  elementId: string,
  told: { outcome?: string; answer?: string; customerText?: string; now?: Date } = {},
) {
  const { id: taskId } = await openTask(world, caseId, elementId);
  const { now, answer = `${elementId} 已办`, ...rest } = told;
  return world.as(who).command(completeTask, { taskId, answer, ...rest }, now ? { now } : {});
}

/** The first share of the partner of the cast. */
export async function shareOf(world: World, number: string) {
  for (const state of ["open", "done"] as const) {
    const { rows } = await world.as("partner").query(listShares, { state });
    const found = rows.find((row) => row.caseNumber === number);
    if (found) return found;
  }
  throw new Error(`nothing of ${number} is shared`);
}

/** Lets the worker do a job, as the queue would. */
export const doJob = <I extends z.ZodType>(world: World, one: Worker<I>, input: z.input<I>, now?: Date) =>
  world.work("gd", (deed) => one.work({ ...deed, input: one.input.parse(input) }), now);

/** Lets the subscriber hear that the customer has rated. */
export async function rate(world: World, caseId: string): Promise<void> {
  const event: StoredEvent = {
    id: "rating",
    tenantId: "gd",
    at: new Date(0).toISOString(),
    type: workflowEvents.messageForCase,
    subject: caseId,
    audience: {},
    payload: { caseId, name: "rated", variables: { score: 5 } },
  };
  const [hear] = workflowSubscribers;
  await world.work("gd", async (deed) => hear?.apply({ ...deed, input: event }));
}

/** Sums of a fact kind for one case, past all rights. */
export async function factsOf(world: World, kind: string, columns: readonly string[], refId: string) {
  const sums = columns.map((name) => `sum(${name})::int as ${name}`).join(", ");
  const { rows } = await world.admin((client) =>
    client.query<Record<string, number | null>>(`select ${sums} from fact_${kind} where ref_id = $1`, [refId]),
  );
  return rows[0] ?? {};
}
