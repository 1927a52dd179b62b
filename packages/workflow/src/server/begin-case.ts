import { customerProfile } from "@quintet/directory/contract";
import { DomainError } from "@quintet/kernel";
import type { Deed } from "@quintet/rpc";
import type { OpenCase } from "../contract/case.ts";
import { workflowEvents } from "../contract/events.ts";
import { caseNumberOf } from "../core/cases/case-number.ts";
import { planWaits } from "../core/cases/plan-waits.ts";
import { stepOpening } from "../core/cases/step-case.ts";
import { blankInstance } from "../core/index.ts";
import { serviceCase } from "../tables/service-case.ts";
import { applyChanges } from "./apply-changes.ts";
import { caseEvent, keepers } from "./case-audience.ts";
import { openedFacts } from "./case-facts.ts";
import { writeCaseWords } from "./case-word-store.ts";
import type { StoredDefinition } from "./definition-store.ts";
import { findParties } from "./find-parties.ts";
import { handOf } from "./hand.ts";
import { type CaseRecord, type HeldCase, insertInstance } from "./instance-store.ts";
import { refusalOf, tellMoved } from "./move-case.ts";
import { notFound } from "./not-found.ts";
import { readOpeningForm } from "./opening-form.ts";
import { definitionForOpening } from "./pilot-store.ts";
import { type ClockLimit, planCase, resultLimit } from "./plan-case.ts";
import { gradeRepeat, joinHistory } from "./repeat-complaint.ts";
import { nextRunning } from "./running-number.ts";
import { startCaseClock } from "./start-case-clock.ts";

async function definitionFor(deed: Deed<unknown>, kind: string, caseId: string): Promise<StoredDefinition> {
  const definition = await definitionForOpening(deed, kind, caseId);
  if (!definition) throw new DomainError("UNPROCESSABLE", "no-definition", `no process for ${kind} is in force`);
  return definition;
}

/** The case, its parties and its definition, ready to be moved for the first time. */
async function prepare(
  deed: Deed<unknown>,
  told: OpenCase,
  personId: string,
): Promise<HeldCase & { limit: ClockLimit | null }> {
  const { actor, now, newId } = deed;
  const { tenantId } = actor;
  const id = newId();
  const definition = await definitionFor(deed, told.kind, id);
  const data = readOpeningForm(definition, told.data);
  if (told.customerId !== null && !(await deed.ask(customerProfile, { customerId: told.customerId }))) throw notFound();
  const { compiled } = definition;
  const { owner, parties } = await findParties(deed, compiled, { personId, partnerId: told.partnerId });
  const limit = await resultLimit(deed, told, now);
  const record: CaseRecord = {
    tenantId,
    id,
    number: caseNumberOf(tenantId, now, await nextRunning(deed)),
    ...told,
    data,
    region: null,
    ownerId: owner.ownerId,
    ownerName: owner.name,
    teamId: owner.teamId,
    centreId: owner.centreId,
    status: "open",
    openedAt: now,
    dueAt: limit && new Date(limit.dueAt),
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
  return { record, definition: compiled, instance: blankInstance(compiled), parties, steps: 0, movedAt: now, limit };
}

/** What a process knows of its case from the start: the form's data, and over it what the case itself says. */
export const openingVariables = ({ data, partnerId, grade, channel, reopened }: CaseRecord) => ({
  ...data,
  partner: partnerId !== null,
  grade,
  channel,
  ...(reopened ? { reopened } : {}),
});

/**
 * Opens a case for a person and lets it take its first steps. With the system's eyes; who may open what is looked at
 * before. Throws NOT_FOUND for an unknown customer or partner, UNPROCESSABLE when the process names a party the
 * organisation does not have, BAD_REQUEST when the form of the opening is not filled in.
 */
export async function beginCase(
  deed: Deed<unknown>,
  asked: OpenCase,
  personId: string,
  startId?: string,
): Promise<CaseRecord> {
  const { tx, actor, now } = deed;
  const { told, repeat } = await gradeRepeat(deed, asked);
  const prepared = await prepare(deed, told, personId);
  const { record, definition, parties } = prepared;
  const step = stepOpening(definition, prepared.instance, openingVariables(record), now.getTime(), startId);
  if (!step.ok) throw refusalOf(step);
  const held = { ...prepared, instance: step.instance };
  await tx.insert(serviceCase).values(record);
  await writeCaseWords(tx, record);
  await insertInstance(tx, held, step.events);
  await startCaseClock(deed, held, now, prepared.limit);
  const changes = await planCase(deed, { record, definition, parties }, step.events);
  const waits = planWaits(prepared.instance, step.instance);
  await applyChanges(deed, { record, changes, by: handOf(actor), at: now, finished: null, tries: 1, waits });
  if (repeat) await joinHistory(deed, record, repeat);
  for (const fact of openedFacts(record)) deed.record(fact);
  deed.emit(caseEvent(workflowEvents.caseOpened, record, { ...keepers(record), customerId: record.customerId }));
  tellMoved(deed, held, step.instance);
  const { number, title, kind, grade, partnerId } = record;
  deed.audit({ subject: record.id, after: { number, title, kind, grade, partnerId } });
  return record;
}
