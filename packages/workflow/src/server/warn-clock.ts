import { Id } from "@quintet/kernel";
import { worker } from "@quintet/rpc";
import { z } from "zod";
import { workflowEvents } from "../contract/events.ts";
import { warningRules } from "../core/cases/agreement.ts";
import { warnMoments } from "../core/clock.ts";
import { termsOfClock } from "./agreement-store.ts";
import { calendarOf } from "./calendar-store.ts";
import { caseEvent, keepers } from "./case-audience.ts";
import { clockOf, findClock, updateClock, writeMoment } from "./clock-store.ts";
import { SYSTEM } from "./hand.ts";
import { holdCase } from "./instance-store.ts";
import { waitForWarning } from "./run-clocks.ts";

/**
 * Warns of a clock that runs out, each warning once. Late by several moments it warns once for all of them; a clock that
 * has ended, is broken or stands still is left alone.
 */
export const warnClock = worker({
  name: "workflow.clock-warning",
  input: z.strictObject({ caseId: Id, clockId: Id }),
  async work(deed) {
    const { tx, actor, now } = deed;
    const held = await holdCase(tx, actor.tenantId, deed.input.caseId);
    const clock = await findClock(tx, actor.tenantId, deed.input.clockId);
    if (!held || !clock || clock.endedAt || clock.breached || clock.pausedAt) return;
    const terms = await termsOfClock(tx, clock);
    const model = clockOf(clock, await calendarOf(tx, clock.tenantId, clock.calendarKey));
    const moments = warnMoments(model, now.getTime(), warningRules(terms?.warn));
    const passed = moments.filter((at) => at <= now.getTime()).length;
    const next = moments[Math.max(passed, clock.warned)];
    if (next !== undefined) waitForWarning(deed, clock, new Date(next));
    if (passed <= clock.warned || clock.dueAt <= now) return;
    await updateClock(tx, clock, { warned: passed });
    const { dueAt } = clock;
    const note = String(passed);
    const moment = { kind: "warned" as const, by: SYSTEM.name, note, dueBefore: dueAt, dueAfter: dueAt };
    await writeMoment(tx, clock, { id: deed.newId(), at: now, ...moment });
    const payload = { clockId: clock.id, dueAt: dueAt.toISOString(), warning: passed };
    deed.emit(caseEvent(workflowEvents.clockWarned, held.record, keepers(held.record), payload));
    const { teamId, centreId, ownerId, partnerId } = clock;
    if (teamId !== held.record.teamId || partnerId !== null)
      deed.emit(caseEvent(workflowEvents.clockWarned, held.record, { teamId, centreId, ownerId, partnerId }, payload));
  },
});
