import { Id } from "@quintet/kernel";
import { worker } from "@quintet/rpc";
import { z } from "zod";
import { SYSTEM } from "./hand.ts";
import { holdCase } from "./instance-store.ts";
import { moveCase } from "./move-case.ts";

/** Fires a timer of a case when it is due, however late. One that was cleared or has fired does nothing the second time. */
export const fireTimer = worker({
  name: "workflow.timer",
  input: z.strictObject({ caseId: Id, number: z.number().int() }),
  async work(deed) {
    const { caseId, number } = deed.input;
    const held = await holdCase(deed.tx, deed.actor.tenantId, caseId);
    const timer = held?.instance.timers[number];
    if (!held || !timer) return;
    const moved = await moveCase(deed, held, { command: { kind: "fire", timerId: number }, by: SYSTEM });
    if (moved.ok || moved.reason !== "not-due") return;
    // The queue's clock ran ahead of the database's: the job comes again at the due time.
    const key = `workflow.timer:${caseId}-${number}`;
    deed.enqueue({ name: "workflow.timer", payload: { caseId, number }, runAt: new Date(timer.dueAt), key });
  },
});
