import { and, eq, type Tx } from "@quintet/db";
import { DomainError } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import { CaseReopened, ReopenCase } from "../contract/case-relation.ts";
import { workflowEvents } from "../contract/events.ts";
import { workflowMay } from "../contract/permissions.ts";
import { planWaits } from "../core/cases/plan-waits.ts";
import { REOPEN_DAYS, reopenVerdict } from "../core/cases/reopen-rule.ts";
import { stepOpening } from "../core/cases/step-case.ts";
import { advance, blankInstance } from "../core/index.ts";
import { caseClock } from "../tables/case-clock.ts";
import { serviceCase } from "../tables/service-case.ts";
import { applyChanges } from "./apply-changes.ts";
import { openingVariables } from "./begin-case.ts";
import { caseEvent, keepers } from "./case-audience.ts";
import { reopenedFacts } from "./case-facts.ts";
import { CASE_CLOCK, clockIdOf } from "./clock-store.ts";
import { handOf } from "./hand.ts";
import { type CaseRecord, caseRecord, type HeldCase, holdCase, saveStep } from "./instance-store.ts";
import { keepCases } from "./keep-case.ts";
import { momentOf, refusalOf, tellMoved } from "./move-case.ts";
import { planCase, resultLimit } from "./plan-case.ts";
import { startCaseClock } from "./start-case-clock.ts";
import { clearTimers } from "./timer-store.ts";
import { writeEntry } from "./write-entry.ts";

const REFUSALS = {
  "not-finished": "only a case that has its result is opened again",
  "answered-with-another": "this case was answered with another one; open that one again",
  "too-late": `a case is opened again within ${REOPEN_DAYS} days of its end; open a new one`,
} as const;

/** The limit that ran before is kept under another number, so that a new one can run for the case as a whole. */
async function shelveClock(tx: Tx, { tenantId, id, reopened }: CaseRecord): Promise<void> {
  const number = -(reopened + 1);
  await tx
    .update(caseClock)
    .set({ id: clockIdOf(id, number), number })
    .where(and(eq(caseClock.tenantId, tenantId), eq(caseClock.id, clockIdOf(id, CASE_CLOCK))));
}

/** Ends the run before, which may still wait for its rating; nothing of the new one is mistaken for its own. */
async function endRun(tx: Tx, held: HeldCase, at: Date): Promise<HeldCase> {
  if (held.instance.status !== "running") return held;
  const ended = advance(held.definition, held.instance, { kind: "cancel" }, at.getTime());
  if (!ended.ok) throw refusalOf(ended);
  await clearTimers(tx, held.record, Object.keys(held.instance.timers).map(Number));
  await saveStep(tx, held, ended.instance, ended.events, at);
  return { ...held, instance: ended.instance, steps: held.steps + ended.events.length };
}

async function reopen(deed: Deed<{ caseId: string; reason: string }>, found: HeldCase): Promise<CaseRecord> {
  const { tx } = deed;
  const at = momentOf(found, deed.now);
  const held = await endRun(tx, found, at);
  const limit = await resultLimit(deed, held.record, at);
  const again = {
    status: "open" as const,
    dueAt: limit && new Date(limit.dueAt),
    solvedAt: null,
    closedAt: null,
    result: null,
    reopened: held.record.reopened + 1,
  };
  const record: CaseRecord = { ...held.record, ...again };
  // A new run of the same process: numbers go on, so that no task, timer or token is mistaken for an old one.
  const blank = { ...blankInstance(held.definition), next: held.instance.next };
  const step = stepOpening(held.definition, blank, openingVariables(record), at.getTime());
  if (!step.ok) throw refusalOf(step);
  await shelveClock(tx, held.record);
  await tx
    .update(serviceCase)
    .set(again)
    .where(and(eq(serviceCase.tenantId, record.tenantId), eq(serviceCase.id, record.id)));
  const now = { ...held, record, instance: step.instance };
  await saveStep(tx, held, step.instance, step.events, at);
  await startCaseClock(deed, now, at, limit);
  const changes = await planCase(deed, now, step.events);
  const waits = planWaits(found.instance, step.instance);
  await applyChanges(deed, { record, changes, by: handOf(deed.actor), at, finished: null, tries: 1, waits });
  for (const fact of reopenedFacts(record, at)) deed.record(fact);
  tellMoved(deed, now, step.instance);
  return record;
}

/**
 * Opens a finished case again, within the window and with a reason: its process begins anew, with a new limit, and what
 * was done stays in its history. A customer does it to a case of his own. CONFLICT says why not.
 */
export const reopenCase = command({
  permission: workflowMay.reopenCase,
  input: ReopenCase,
  output: CaseReopened,
  run: async (deed) => {
    const { tx, actor, input } = deed;
    if (actor.kind === "customer") await caseRecord(tx, actor.tenantId, input.caseId);
    else await keepCases(deed, input.caseId);
    return deed.system(async () => {
      const held = await holdCase(tx, actor.tenantId, input.caseId);
      if (!held) throw new DomainError("CONFLICT", "not-finished", REFUSALS["not-finished"]);
      const { status } = held.record;
      const answeredWith = held.instance.status === "cancelled" && status === "closed";
      const verdict = reopenVerdict(held.record, answeredWith, deed.now);
      if (!verdict.ok) throw new DomainError("CONFLICT", verdict.reason, REFUSALS[verdict.reason]);
      const record = await reopen(deed, held);
      const by = handOf(actor);
      const visibility = actor.kind === "customer" ? ("customer" as const) : ("internal" as const);
      const text = `重新打开:${input.reason}`;
      const textEn = `Opened again: ${input.reason}`;
      const party = actor.kind === "customer" ? "客户" : "";
      await writeEntry(deed, record, { by, party, visibility, text, textEn, at: deed.now });
      deed.emit(caseEvent(workflowEvents.caseReopened, record, keepers(record)));
      const after = { status: record.status, reopened: record.reopened };
      deed.audit({ subject: record.id, before: { status }, after, reason: input.reason });
      return { caseId: record.id, reopened: record.reopened, dueAt: record.dueAt?.toISOString() ?? null };
    });
  },
});
