import { customerProfile } from "@quintet/directory/contract";
import { DomainError } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import { CaseOpened, OpenCase } from "../contract/case.ts";
import { workflowEvents } from "../contract/events.ts";
import { workflowMay } from "../contract/permissions.ts";
import { resultTime } from "../core/cases/agreement.ts";
import { caseNumberOf } from "../core/cases/case-number.ts";
import { planChanges } from "../core/cases/plan-changes.ts";
import { planWaits } from "../core/cases/plan-waits.ts";
import { stepOpening } from "../core/cases/step-case.ts";
import { blankInstance, dueAt } from "../core/index.ts";
import { serviceCase } from "../tables/service-case.ts";
import { applyChanges } from "./apply-changes.ts";
import { caseEvent, keepers } from "./case-audience.ts";
import { openedFacts } from "./case-facts.ts";
import { CASE_CLOCK } from "./clock-store.ts";
import { definitionInForce } from "./definition-store.ts";
import { findParties } from "./find-parties.ts";
import { handOf } from "./hand.ts";
import { type CaseRecord, type HeldCase, insertInstance } from "./instance-store.ts";
import { refusalOf, tellMoved } from "./move-case.ts";
import { notFound } from "./not-found.ts";
import { startRunning } from "./run-clocks.ts";
import { nextRunning } from "./running-number.ts";

/** The case, its parties and its definition, ready to be moved for the first time. */
async function prepare(deed: Deed<OpenCase>, personId: string): Promise<HeldCase> {
  const { tx, actor, input, now, newId } = deed;
  const { tenantId } = actor;
  const definition = await definitionInForce(tx, tenantId, input.kind);
  if (!definition) throw new DomainError("UNPROCESSABLE", "no-definition", `no process for ${input.kind} is in force`);
  if (input.customerId !== null && !(await deed.ask(customerProfile, { customerId: input.customerId })))
    throw notFound();
  const { compiled } = definition;
  const { owner, parties } = await findParties(deed, compiled, { personId, partnerId: input.partnerId });
  const time = resultTime(input.kind, input.grade);
  const due = time === null ? null : dueAt(now.getTime(), time);
  const record: CaseRecord = {
    tenantId,
    id: newId(),
    number: caseNumberOf(tenantId, now, await nextRunning(deed)),
    ...input,
    region: null,
    ownerId: owner.ownerId,
    ownerName: owner.name,
    teamId: owner.teamId,
    centreId: owner.centreId,
    status: "open",
    openedAt: now,
    dueAt: due === null ? null : new Date(due),
    answeredAt: null,
    solvedAt: null,
    closedAt: null,
    result: null,
    externalRef: null,
    definitionKey: definition.key,
    definitionVersion: definition.version,
    reopened: 0,
    watchers: 0,
  };
  return { record, definition: compiled, instance: blankInstance(compiled), parties, steps: 0, movedAt: now };
}

async function startCaseClock(deed: Deed<unknown>, { record, parties }: HeldCase): Promise<void> {
  const duration = resultTime(record.kind, record.grade);
  if (duration === null || !record.dueAt || !parties.owner) return;
  const [at, due] = [record.openedAt.getTime(), record.dueAt.getTime()];
  const clock = {
    number: CASE_CLOCK,
    clock: "sla" as const,
    label: "结案",
    duration,
    party: parties.owner,
    at,
    dueAt: due,
  };
  await startRunning(deed, record, [clock]);
}

/**
 * Opens a case; its first task, soothing, is done with it. Throws NOT_FOUND for an unknown customer or partner,
 * UNPROCESSABLE when the process names a party the organisation does not have.
 */
export const openCase = command({
  permission: workflowMay.openCase,
  input: OpenCase,
  output: CaseOpened,
  run: (deed) =>
    deed.system(async () => {
      const { tx, actor, input, now } = deed;
      if (actor.kind !== "person") throw new DomainError("FORBIDDEN", "not-permitted", "only a person opens a case");
      if (input.kind === "imported")
        throw new DomainError("BAD_REQUEST", "imported-kind", "an imported case comes with its history");
      const prepared = await prepare(deed, actor.personId);
      const { record, definition, parties } = prepared;
      const variables = { partner: input.partnerId !== null, grade: input.grade, channel: input.channel };
      const step = stepOpening(definition, prepared.instance, variables, now.getTime());
      if (!step.ok) throw refusalOf(step);
      const held = { ...prepared, instance: step.instance };
      await tx.insert(serviceCase).values(record);
      await insertInstance(tx, held, step.events);
      await startCaseClock(deed, held);
      const changes = planChanges(definition, parties, step.events);
      const waits = planWaits(prepared.instance, step.instance);
      await applyChanges(deed, { record, changes, by: handOf(actor), at: now, finished: null, tries: 1, waits });
      for (const fact of openedFacts(record)) deed.record(fact);
      const audience = { ...keepers(record), customerId: record.customerId };
      deed.emit(caseEvent(workflowEvents.caseOpened, record, audience));
      tellMoved(deed, held, step.instance);
      const { number, title, kind, grade } = record;
      deed.audit({ subject: record.id, after: { number, title, kind, grade, partnerId: record.partnerId } });
      return { id: record.id, number };
    }),
});
