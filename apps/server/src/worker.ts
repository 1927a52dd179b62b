import { accessSubscribers, accessWorkers } from "@quintet/access/server";
import { cockpitWorkers } from "@quintet/cockpit/server";
import { eventReceipt } from "@quintet/db";
import type { StoredEvent } from "@quintet/kernel";
import { knowledgeWorkers } from "@quintet/knowledge/server";
import { type Ground, type Subscriber, type Worker, workAsSystem } from "@quintet/rpc";
import { workflowSubscribers, workflowWorkers } from "@quintet/workflow/server";
import type { Task, TaskList } from "graphile-worker";
import { NIGHTLY, NIGHTLY_CRONTAB, nightly } from "./nightly.ts";
import { APPLY_EVENT, startRelay } from "./relay.ts";
import { runJobs } from "./run-jobs.ts";
import { listTenants } from "./tenants.ts";
import { startUpkeep } from "./upkeep.ts";

const houses: readonly Subscriber[] = [...workflowSubscribers, ...accessSubscribers];
const workers: readonly Worker[] = [...cockpitWorkers, ...workflowWorkers, ...knowledgeWorkers, ...accessWorkers];

interface Payload {
  tenantId: string;
  input: unknown;
}

function taskOf(ground: Ground, one: Worker): Task {
  return async (payload, { job }) => {
    const { tenantId, input } = payload as Payload;
    const parsed = one.input.parse(input);
    try {
      await workAsSystem(ground, tenantId, one.name, (deed) => one.work({ ...deed, input: parsed }));
    } catch (error) {
      let settled = false;
      const failure = { error, tries: job.attempts, last: job.attempts >= job.max_attempts };
      await workAsSystem(ground, tenantId, one.name, async (deed) => {
        settled = (await one.failed?.({ ...deed, input: parsed }, failure)) ?? false;
      });
      if (!settled) throw error;
    }
  };
}

/** Applies one event for one subscriber; the receipt commits with the effect, so a second try does nothing (REL-1). */
function applyEvent(ground: Ground, subscribers: readonly Subscriber[]): Task {
  return async (payload) => {
    const { tenantId, input } = payload as Payload;
    const { subscriber: name, event } = input as { subscriber: string; event: StoredEvent };
    const subscriber = subscribers.find((one) => one.name === name);
    if (!subscriber) throw new Error(`nobody here is called ${name}`);
    await workAsSystem(ground, tenantId, name, async (deed) => {
      const receipt = { tenantId, subscriber: name, eventId: event.id };
      const taken = await deed.tx.insert(eventReceipt).values(receipt).onConflictDoNothing().returning();
      if (taken.length) await subscriber.apply({ ...deed, input: event });
    });
  };
}

/** Starts the worker of this process: jobs, the relay of events, and the upkeep of rollups and audit chain. */
export async function startWorker(
  ground: Ground,
  runtimeUrl: string,
  guests: readonly Subscriber[] = [],
): Promise<{ stop(): Promise<void> }> {
  const subscribers = [...houses, ...guests];
  const taskList: TaskList = {
    ...Object.fromEntries(workers.map((one) => [one.name, taskOf(ground, one)])),
    [APPLY_EVENT]: applyEvent(ground, subscribers),
    [NIGHTLY]: async () => nightly(ground, await listTenants(ground)),
  };
  const jobs = await runJobs(ground, runtimeUrl, taskList, NIGHTLY_CRONTAB);
  const tenants = () => listTenants(ground);
  const relay = startRelay(ground, subscribers, tenants);
  const upkeep = startUpkeep(ground, tenants);
  return {
    async stop() {
      await Promise.all([relay.stop(), upkeep.stop()]);
      await jobs.stop();
    },
  };
}
