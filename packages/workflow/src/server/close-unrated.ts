import { Id } from "@quintet/kernel";
import { worker } from "@quintet/rpc";
import { z } from "zod";
import { RATED } from "../core/cases/step-case.ts";
import { SYSTEM } from "./hand.ts";
import { holdCase } from "./instance-store.ts";
import { moveCase } from "./move-case.ts";

/** Closes a solved case that nobody has rated in 72 hours; a case that was rated meanwhile is left alone. */
export const closeUnrated = worker({
  name: "workflow.close",
  input: z.strictObject({ caseId: Id }),
  async work(deed) {
    const held = await holdCase(deed.tx, deed.actor.tenantId, deed.input.caseId);
    if (held?.record.status !== "solved") return;
    await moveCase(deed, held, { command: { kind: "message", name: RATED, variables: { rated: false } }, by: SYSTEM });
  },
});
