import { Id } from "@quintet/kernel";
import { worker } from "@quintet/rpc";
import { z } from "zod";
import type { Command } from "../core/index.ts";
import { SYSTEM } from "./hand.ts";
import { holdCase } from "./instance-store.ts";
import { moveCase } from "./move-case.ts";
import { BpmnError, serviceJobs } from "./service-jobs.ts";

/**
 * Does a service task. A job that throws is tried again by the queue with its back-off; after the last try, and at once
 * for a name nobody knows, it is an incident a person repairs. An error the process has drawn goes that way instead.
 */
export const runService = worker({
  name: "workflow.service",
  input: z.strictObject({ caseId: Id, number: z.number().int(), job: z.string() }),
  async work(deed) {
    const { caseId, number, job } = deed.input;
    const held = await holdCase(deed.tx, deed.actor.tenantId, caseId);
    const task = held?.instance.tasks[number];
    // Done, called off, or an incident in somebody's hands: this job has come too late.
    if (!held || !task || task.error !== null) return;
    const work = serviceJobs.get(job);
    if (!work) {
      const error = `没有名为 ${job} 的系统作业`;
      await moveCase(deed, held, { command: { kind: "service-failed", taskId: number, error }, by: SYSTEM });
      return;
    }
    const variables = await work(deed, held, { number, elementId: task.nodeId });
    const moved = await moveCase(deed, held, {
      command: { kind: "service-done", taskId: number, variables },
      by: SYSTEM,
    });
    // What the job did may not stay where the process refuses to go on with it.
    if (!moved.ok) throw new Error(moved.sentence);
  },
  async failed(deed, { error, tries, last }) {
    const drawn = error instanceof BpmnError;
    if (!drawn && !last) return false;
    const { caseId, number: taskId } = deed.input;
    const held = await holdCase(deed.tx, deed.actor.tenantId, caseId);
    const task = held?.instance.tasks[taskId];
    if (!held || !task || task.error !== null) return true;
    const text = error instanceof Error ? error.message : String(error);
    const failing: Command = { kind: "service-failed", taskId, error: text };
    const command = drawn ? { ...failing, code: error.code, variables: error.variables } : failing;
    await moveCase(deed, held, { command, by: SYSTEM, tries });
    return true;
  },
});
