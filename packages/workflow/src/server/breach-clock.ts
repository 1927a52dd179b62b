import { Id } from "@quintet/kernel";
import { worker } from "@quintet/rpc";
import { z } from "zod";
import { findClock, markBreached } from "./clock-store.ts";
import { holdCase } from "./instance-store.ts";
import { tellBreach, waitForDue } from "./run-clocks.ts";

/** Marks a clock broken at its due time, once; one that was stopped in time is left alone. */
export const breachClock = worker({
  name: "workflow.clock",
  input: z.strictObject({ caseId: Id, clockId: Id }),
  async work(deed) {
    const { caseId, clockId } = deed.input;
    const held = await holdCase(deed.tx, deed.actor.tenantId, caseId);
    if (!held) return;
    const clock = await markBreached(deed.tx, deed.actor.tenantId, clockId, deed.now);
    if (clock) return tellBreach(deed, held.record, clock, deed.now);
    // The queue's clock ran ahead of the database's: the job comes again at the due time.
    const waiting = await findClock(deed.tx, deed.actor.tenantId, clockId);
    if (waiting && !waiting.endedAt && !waiting.pausedAt && waiting.dueAt > deed.now)
      waitForDue(deed, waiting, waiting.dueAt);
  },
});
