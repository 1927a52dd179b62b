import { DomainError } from "@quintet/kernel";
import type { Deed } from "@quintet/rpc";
import { workflowEvents } from "../contract/events.ts";
import type { Change } from "../core/cases/change.ts";
import { partyOf } from "../core/cases/party.ts";
import { planWaits } from "../core/cases/plan-waits.ts";
import { stepCase } from "../core/cases/step-case.ts";
import type { Advanced, Command, Instance } from "../core/index.ts";
import { applyChanges } from "./apply-changes.ts";
import { caseEvent, keepers } from "./case-audience.ts";
import type { Hand } from "./hand.ts";
import { type CaseRecord, type HeldCase, saveStep } from "./instance-store.ts";
import { planCase } from "./plan-case.ts";
import { settleCase } from "./settle-case.ts";
import type { TaskRecord } from "./task-store.ts";
import { tellWatchers } from "./tell-watchers.ts";

interface Move {
  command: Command;
  by: Hand;
  finished?: TaskRecord;
  /** How often a machine's step was tried, should this move say that it failed. */
  tries?: number;
  /** What the customer is told, should this move solve the case. */
  result?: string;
  /** What was said to the customer himself; it alone is the result of a case that ends without waiting for him. */
  told?: string | null;
  /** The case ends because another one has answered it: not withdrawn, but closed with that result. */
  answered?: boolean;
}

type Moved = { ok: true; record: CaseRecord; solved: boolean } | Extract<Advanced, { ok: false }>;

/** The later of two moments: transactions that waited for the same case must not run its time backwards. */
export const momentOf = (held: HeldCase, now: Date): Date => (held.movedAt > now ? held.movedAt : now);

/**
 * The one way a held case moves: the engine decides, then its consequences are written. A refusal changes nothing and
 * is answered, since a late timer or message is no error; `orRefuse` makes one of it. With the system's eyes.
 */
export async function moveCase(deed: Deed<unknown>, held: HeldCase, move: Move): Promise<Moved> {
  const at = momentOf(held, deed.now);
  const step = stepCase(held.definition, held.instance, move.command, at.getTime());
  if (!step.ok) return step;
  const planned = await planCase(deed, held, step.events);
  const changes = move.answered ? planned.map(answeredInstead) : planned;
  const waits = planWaits(held.instance, step.instance);
  const { by, finished = null, tries = 1 } = move;
  await saveStep(deed.tx, held, step.instance, step.events, at);
  await applyChanges(deed, { record: held.record, changes, by, at, finished, tries, waits });
  const record = await settleCase(deed, held.record, changes, move, at);
  tellMoved(deed, { ...held, record }, step.instance);
  return { ok: true, record, solved: record.status === "solved" && held.record.status !== "solved" };
}

const answeredInstead = (change: Change): Change =>
  change.kind === "withdrawn" ? { kind: "closed", at: change.at } : change;

/** Tells those who have the case and its customer, and the departments that still work on it. */
export function tellMoved(deed: Deed<unknown>, held: HeldCase, instance: Instance): void {
  const { record, definition, parties } = held;
  const payload = { status: record.status };
  const audience = { ...keepers(record), customerId: record.customerId };
  deed.emit(caseEvent(workflowEvents.caseMoved, record, audience, payload));
  if (record.watchers > 0) tellWatchers(deed, record);
  const working = Object.values(instance.tasks).map((task) => partyOf(definition, parties, task.nodeId).teamId);
  for (const teamId of new Set(working)) {
    if (teamId === null || teamId === record.teamId) continue;
    deed.emit(caseEvent(workflowEvents.caseMoved, record, { teamId }, payload));
  }
}

/** The engine's refusal as an answer to a person. */
export function refusalOf(refused: Extract<Moved, { ok: false }>): DomainError {
  switch (refused.reason) {
    case "outcome-required":
    case "unknown-outcome":
      return new DomainError("BAD_REQUEST", refused.reason, refused.sentence);
    case "already-completed":
    case "task-cancelled":
      return new DomainError("CONFLICT", "already-done", refused.sentence);
    case "finished":
      return new DomainError("CONFLICT", "case-closed", refused.sentence);
    default:
      return new DomainError("UNPROCESSABLE", refused.reason, refused.sentence);
  }
}
