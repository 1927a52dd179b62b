import { Id } from "@quintet/kernel";
import { type Deed, worker } from "@quintet/rpc";
import { z } from "zod";
import { clockDueAt } from "../core/clock.ts";
import { calendarOf, clocksInCalendars } from "./calendar-store.ts";
import { changeDue } from "./change-due.ts";
import { clockOf, findClock } from "./clock-store.ts";
import { SYSTEM } from "./hand.ts";
import { holdCase } from "./instance-store.ts";

const Recompute = z.strictObject({ keys: z.array(Id), note: z.string(), after: z.string(), turn: z.string() });
/** So many clocks are reckoned anew in one transaction; the next job takes the next ones. */
const BATCH = 50;

/** Has the running clocks of some calendars reckoned anew, in jobs. `turn` tells one change of a calendar from the next. */
export function recomputeClocks(deed: Deed<unknown>, keys: readonly string[], note: string): void {
  if (!keys.length) return;
  const turn = deed.newId();
  const payload = { keys: [...keys], note, after: "", turn };
  deed.enqueue({ name: "workflow.recompute-clocks", payload, key: `workflow.recompute-clocks:${turn}` });
}

/** Reckons the due times of running clocks by the calendar as it is now; the old value stays in each clock's history. */
export const recomputeRunning = worker({
  name: "workflow.recompute-clocks",
  input: Recompute,
  async work(deed) {
    const { tx, actor, input, now } = deed;
    const batch = await clocksInCalendars(tx, actor.tenantId, input.keys, input.after, BATCH);
    for (const { id, caseId } of batch) {
      const held = await holdCase(tx, actor.tenantId, caseId);
      const clock = await findClock(tx, actor.tenantId, id);
      if (!held || !clock || clock.endedAt || clock.breached) continue;
      const calendar = await calendarOf(tx, clock.tenantId, clock.calendarKey);
      const due = clockDueAt(clockOf(clock, calendar), now.getTime());
      if (due === null || due === clock.dueAt.getTime()) continue;
      const { note } = input;
      await changeDue(deed, held.record, clock, { set: {}, kind: "recomputed", by: SYSTEM.name, note });
    }
    const last = batch.at(-1);
    if (batch.length < BATCH || !last) return;
    const key = `workflow.recompute-clocks:${input.turn}`;
    deed.enqueue({ name: "workflow.recompute-clocks", payload: { ...input, after: last.id }, key });
  },
});
