import { Id } from "@quintet/kernel";
import { worker } from "@quintet/rpc";
import { z } from "zod";
import { SYSTEM } from "./hand.ts";
import { holdCase } from "./instance-store.ts";
import { moveCase } from "./move-case.ts";
import { serviceJobs } from "./service-jobs.ts";

/**
 * Does a service task. A job that throws is tried again by the queue with its back-off; a name nobody knows becomes an
 * incident at once, shown in the case, since no second try would help.
 */
export const runService = worker({
  name: "workflow.service",
  input: z.strictObject({ caseId: Id, number: z.number().int(), job: z.string() }),
  async work(deed) {
    const { caseId, number, job } = deed.input;
    const held = await holdCase(deed.tx, deed.actor.tenantId, caseId);
    if (!held?.instance.tasks[number]) return;
    const work = serviceJobs.get(job);
    if (!work) {
      const error = `没有名为 ${job} 的系统作业`;
      await moveCase(deed, held, { command: { kind: "service-failed", taskId: number, error }, by: SYSTEM });
      return;
    }
    const variables = await work(deed, held);
    await moveCase(deed, held, { command: { kind: "service-done", taskId: number, variables }, by: SYSTEM });
  },
});
