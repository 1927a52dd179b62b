import { Id } from "@quintet/kernel";
import { worker } from "@quintet/rpc";
import { z } from "zod";
import { markBreached } from "./clock-store.ts";
import { holdCase } from "./instance-store.ts";
import { tellBreach } from "./run-clocks.ts";

/** Marks a clock broken at its due time, once; one that was stopped in time is left alone. */
export const breachClock = worker({
  name: "workflow.clock",
  input: z.strictObject({ caseId: Id, clockId: Id }),
  async work(deed) {
    const { caseId, clockId } = deed.input;
    const held = await holdCase(deed.tx, deed.actor.tenantId, caseId);
    if (!held) return;
    const clock = await markBreached(deed.tx, deed.actor.tenantId, clockId, deed.now);
    if (clock) await tellBreach(deed, held.record, clock, deed.now);
  },
});
