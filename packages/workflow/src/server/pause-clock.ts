import { DomainError } from "@quintet/kernel";
import { command, worker } from "@quintet/rpc";
import { z } from "zod";
import { ClockState, PauseClock, ResumeClock } from "../contract/clock.ts";
import { workflowMay } from "../contract/permissions.ts";
import { changeDue } from "./change-due.ts";
import { type ClockRecord, findClock } from "./clock-store.ts";
import { handOf, SYSTEM } from "./hand.ts";
import { holdCase } from "./instance-store.ts";
import { clockState, refuseUnlessSteering, withClock } from "./steer-clock.ts";

/**
 * Stops a clock for one of the stated reasons; it runs on at `until` or when somebody resumes it. CONFLICT when it
 * stands still already, has ended or its time is over.
 */
export const pauseClock = command({
  permission: workflowMay.workTasks,
  input: PauseClock,
  output: ClockState,
  run: (deed) =>
    withClock(deed, deed.input.clockId, async (clock, held) => {
      refuseUnlessSteering(deed, clock, held);
      if (clock.pausedAt) throw new DomainError("CONFLICT", "clock-paused", "this clock stands still already");
      const { reason, note, until } = deed.input;
      const pausedUntil = until === null ? null : new Date(until);
      if (pausedUntil && pausedUntil <= deed.now)
        throw new DomainError("BAD_REQUEST", "until-passed", "a pause ends in the future");
      const set = { pausedAt: deed.now, pauseReason: reason, pausedUntil };
      const by = handOf(deed.actor).name;
      const after = await changeDue(deed, held.record, clock, { set, kind: "paused", by, note: `${reason}: ${note}` });
      deed.audit({ subject: clock.id, before: { dueAt: clock.dueAt }, after: { reason, until }, reason: note });
      return clockState(after);
    }),
});

/** What is set when a pause is over at `end`. */
function over(clock: ClockRecord, end: Date): Partial<ClockRecord> {
  if (!clock.pausedAt) return {};
  const pause = { from: clock.pausedAt.getTime(), to: end.getTime(), reason: clock.pauseReason ?? "" };
  return { pausedAt: null, pauseReason: null, pausedUntil: null, pauses: [...clock.pauses, pause] };
}

/** Lets a clock run on. CONFLICT when it does not stand still. */
export const resumeClock = command({
  permission: workflowMay.workTasks,
  input: ResumeClock,
  output: ClockState,
  run: (deed) =>
    withClock(deed, deed.input.clockId, async (clock, held) => {
      refuseUnlessSteering(deed, clock, held);
      if (!clock.pausedAt) throw new DomainError("CONFLICT", "clock-runs", "this clock does not stand still");
      const by = handOf(deed.actor).name;
      const set = over(clock, deed.now);
      const after = await changeDue(deed, held.record, clock, { set, kind: "resumed", by, note: deed.input.note });
      deed.audit({ subject: clock.id, before: { dueAt: clock.dueAt }, after: { dueAt: after.dueAt } });
      return clockState(after);
    }),
});

/** Ends a pause at the time it was to last; one that was ended or changed meanwhile is left alone. */
export const resumeOnTime = worker({
  name: "workflow.clock-resume",
  input: z.strictObject({ caseId: z.string(), clockId: z.string() }),
  async work(deed) {
    const { caseId, clockId } = deed.input;
    const held = await holdCase(deed.tx, deed.actor.tenantId, caseId);
    const clock = await findClock(deed.tx, deed.actor.tenantId, clockId);
    if (!held || !clock?.pausedUntil || clock.endedAt || clock.pausedUntil > deed.now) return;
    const set = over(clock, clock.pausedUntil);
    await changeDue(deed, held.record, clock, { set, kind: "resumed", by: SYSTEM.name, note: "" });
  },
});
