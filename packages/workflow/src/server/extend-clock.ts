import { DomainError } from "@quintet/kernel";
import { command } from "@quintet/rpc";
import { TargetDuration } from "../contract/agreement.ts";
import { AskExtension, ClockState, JudgeExtension } from "../contract/clock.ts";
import { workflowMay } from "../contract/permissions.ts";
import { leadsCase } from "../core/cases/clock-right.ts";
import { amountOf } from "../core/clock.ts";
import { calendarOf } from "./calendar-store.ts";
import { changeDue } from "./change-due.ts";
import { clockOf } from "./clock-store.ts";
import { clockState, refuseUnlessSteering, withClock } from "./steer-clock.ts";
import { personOrRefuse } from "./task-access.ts";

/** Asks for more time before it is over; whoever leads those who have the case decides. One request at a time. */
export const askExtension = command({
  permission: workflowMay.workTasks,
  input: AskExtension,
  output: ClockState,
  run: (deed) =>
    withClock(deed, deed.input.clockId, async (clock, held) => {
      const { personId, name: by } = personOrRefuse(deed.actor);
      refuseUnlessSteering(deed, clock, held);
      const { by: askedFor, reason } = deed.input;
      const calendar = await calendarOf(deed.tx, clock.tenantId, clock.calendarKey);
      const more = amountOf({ ...clockOf(clock, calendar), duration: askedFor, extensions: [] });
      if (!TargetDuration.safeParse(askedFor).success || !more)
        throw new DomainError("BAD_REQUEST", "bad-duration", "the extension is no ISO 8601 duration such as PT8H");
      if (clock.extension === "asked")
        throw new DomainError("CONFLICT", "extension-asked", "an extension of this clock is asked for already");
      const set = { extension: "asked" as const, askedBy: personId, askedFor };
      const note = `${askedFor}: ${reason}`;
      const after = await changeDue(deed, held.record, clock, { set, kind: "extension-asked", by, note });
      deed.audit({ subject: clock.id, after: { askedFor }, reason });
      return clockState(after);
    }),
});

/** Approves or refuses an extension: another person than who asked, of those who lead the case, before the time is over. */
export const judgeExtension = command({
  permission: workflowMay.judgeExtension,
  input: JudgeExtension,
  output: ClockState,
  run: (deed) =>
    withClock(deed, deed.input.clockId, async (clock, held) => {
      const { personId, name: by } = personOrRefuse(deed.actor);
      const { askedFor, askedBy } = clock;
      if (clock.extension !== "asked" || askedFor === null)
        throw new DomainError("CONFLICT", "nothing-asked", "no extension of this clock is asked for");
      if (askedBy === personId)
        throw new DomainError("FORBIDDEN", "own-request", "somebody else decides about your own request");
      if (!leadsCase(held.record, deed.actor))
        throw new DomainError("FORBIDDEN", "not-your-clock", "those who lead the case decide about its time");
      const { approve, note } = deed.input;
      const extension = approve ? ("approved" as const) : ("refused" as const);
      const extensions = approve ? [...clock.extensions, askedFor] : clock.extensions;
      const set = { extension, extensions, askedBy: null, askedFor: null };
      const turn = { set, kind: `extension-${extension}` as const, by, note: note || askedFor };
      const after = await changeDue(deed, held.record, clock, turn);
      deed.audit({ subject: clock.id, before: { dueAt: clock.dueAt }, after: { extension, dueAt: after.dueAt } });
      return clockState(after);
    }),
});
