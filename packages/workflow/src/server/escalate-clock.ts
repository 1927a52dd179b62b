import { Id } from "@quintet/kernel";
import { worker } from "@quintet/rpc";
import { z } from "zod";
import { workflowEvents } from "../contract/events.ts";
import { lengthWords } from "../core/calendar/due-words.ts";
import { escalationsOf } from "../core/cases/agreement.ts";
import { roleWord } from "../core/cases/role-words.ts";
import { termsOfClock } from "./agreement-store.ts";
import { caseEvent } from "./case-audience.ts";
import { findClock, momentsOf, writeMoment } from "./clock-store.ts";
import { openEscalation } from "./escalation-task.ts";
import { SYSTEM } from "./hand.ts";
import { holdCase } from "./instance-store.ts";
import { writeEntry } from "./write-entry.ts";

/** One step after a breach, once: a notice or a task for its receiver, told in the case. Work done meanwhile needs none. */
export const escalateClock = worker({
  name: "workflow.clock-escalation",
  input: z.strictObject({ caseId: Id, clockId: Id, step: z.number().int() }),
  async work(deed) {
    const { tx, actor, now: at } = deed;
    const { caseId, clockId, step } = deed.input;
    const held = await holdCase(tx, actor.tenantId, caseId);
    const clock = await findClock(tx, actor.tenantId, clockId);
    if (!held || !clock || clock.endedAt || !clock.breached) return;
    const escalation = escalationsOf(await termsOfClock(tx, clock))[step];
    const note = String(step);
    const done = (await momentsOf(tx, clock)).some((one) => one.kind === "escalated" && one.note === note);
    if (!escalation || done) return;
    const { record } = held;
    const { to, how } = escalation;
    const { dueAt } = clock;
    const moment = { kind: "escalated" as const, by: SYSTEM.name, note, dueBefore: dueAt, dueAfter: dueAt };
    await writeMoment(tx, clock, { id: deed.newId(), at, ...moment });
    const taskId = how === "task" ? await openEscalation(tx, record, clock, { step, role: to, at }) : null;
    const payload = { clockId, step, to, taskId };
    const teams = new Set([record.teamId, clock.teamId]);
    for (const teamId of teams)
      deed.emit(caseEvent(workflowEvents.clockEscalated, record, { teamId, centreId: record.centreId }, payload));
    const late = at.getTime() - dueAt.getTime();
    const text = `时限「${clock.label}」超时 ${lengthWords(late, "zh")},已升级至${roleWord(to)}`;
    const textEn = `“${clock.label}” is ${lengthWords(late, "en")} over; called the ${to.replaceAll("-", " ")}`;
    await writeEntry(deed, record, { by: SYSTEM, party: SYSTEM.name, visibility: "internal", text, textEn, at });
  },
});
