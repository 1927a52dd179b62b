import { Id } from "@quintet/kernel";
import { worker } from "@quintet/rpc";
import { z } from "zod";
import { holdCase } from "./instance-store.ts";
import { openParts } from "./link-store.ts";
import { closeSolved } from "./settle-case.ts";

/** Closes a case whose own process is over as soon as the last of its children is finished with. */
export const closeWholeCase = worker({
  name: "workflow.close-whole",
  input: z.strictObject({ caseId: Id }),
  async work(deed) {
    const held = await holdCase(deed.tx, deed.actor.tenantId, deed.input.caseId);
    if (held?.record.status !== "solved" || held.instance.status === "running") return;
    if ((await openParts(deed.tx, held.record, "child")).length) return;
    await closeSolved(deed, held.record, deed.now);
  },
});
