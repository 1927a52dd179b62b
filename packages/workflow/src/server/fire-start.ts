import { Instant } from "@quintet/kernel";
import { worker } from "@quintet/rpc";
import { z } from "zod";
import { nextSlot } from "../core/index.ts";
import { definitionStart } from "../tables/definition.ts";
import { beginByEvent } from "./begin-by-event.ts";
import { awaitStart, ofStart } from "./start-store.ts";

/**
 * Begins a case when a start timer is due. After downtime it begins one case, not one for each missed time, and goes on
 * by its own grid; a job that comes again for the same time, or for a version no longer in force, does nothing.
 */
export const fireStart = worker({
  name: "workflow.start",
  input: z.strictObject({ key: z.string(), elementId: z.string(), version: z.number().int(), dueAt: Instant }),
  async work(deed) {
    const { tx, actor, input, now } = deed;
    const at = { tenantId: actor.tenantId, key: input.key, elementId: input.elementId };
    const [row] = await tx.select().from(definitionStart).where(ofStart(at)).for("update");
    if (!row?.dueAt || row.version !== input.version || row.dueAt.toISOString() !== input.dueAt) return;
    if (row.dueAt > now) return awaitStart(deed, row);
    await beginByEvent(deed, row, {});
    const cycle = row.every === null ? null : { every: row.every, left: row.timesLeft };
    const { again } = nextSlot({ dueAt: row.dueAt.getTime(), cycle }, now.getTime());
    if (!again) {
      await tx.update(definitionStart).set({ dueAt: null, timesLeft: 0 }).where(ofStart(at));
      return;
    }
    const next = { ...row, dueAt: new Date(again.dueAt), timesLeft: again.left };
    await tx.update(definitionStart).set({ dueAt: next.dueAt, timesLeft: next.timesLeft }).where(ofStart(at));
    awaitStart(deed, next);
  },
});
