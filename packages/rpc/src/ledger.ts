import { audit, event, type Scope, settingsOf, type Transaction, type Tx } from "@quintet/db";
import type { Actor, DomainEvent, Fact } from "@quintet/kernel";
import { principalOf } from "@quintet/kernel";
import { digest } from "./canonical.ts";
import type { Change, Job } from "./deed.ts";
import type { Ground } from "./ground.ts";

/** What a deed leaves behind besides its rows; written at its end, in its transaction. */
export interface Ledger {
  events: DomainEvent[];
  facts: Fact[];
  jobs: Job[];
  changes: Partial<Change>[];
}

export const emptyLedger = (): Ledger => ({ events: [], facts: [], jobs: [], changes: [] });

interface Deeds {
  actor: Actor;
  tenantId: string;
  procedure: string;
  address: string | null;
  now: Date;
}

/** One line of the audit log, with the hash over all it says (DIR-6). */
export function auditLine(deeds: Deeds, change: Partial<Change>, id: string) {
  const line = {
    tenantId: deeds.tenantId,
    id,
    at: deeds.now,
    principal: principalOf(deeds.actor),
    actorKind: deeds.actor.kind,
    procedure: deeds.procedure,
    subject: change.subject ?? null,
    address: deeds.address,
    reason: change.reason ?? null,
    before: change.before ?? null,
    after: change.after ?? null,
  };
  return { ...line, hash: digest(line) };
}

async function saveEvents(tx: Tx, deeds: Deeds, events: readonly DomainEvent[], newId: () => string): Promise<void> {
  if (!events.length) return;
  await tx.insert(event).values(
    events.map(({ type, subject, payload, audience }) => ({
      tenantId: deeds.tenantId,
      id: newId(),
      at: deeds.now,
      type,
      subject,
      payload,
      centreId: audience.centreId ?? null,
      teamId: audience.teamId ?? null,
      ownerId: audience.ownerId ?? null,
      partnerId: audience.partnerId ?? null,
      customerId: audience.customerId ?? null,
    })),
  );
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** `literal` is safe because standard_conforming_strings is on and NUL never passes the contract. */
function jobStatement(tenantId: string, job: Job): string {
  const payload = literal(JSON.stringify({ tenantId, input: job.payload }));
  const runAt = job.runAt ? `run_at := ${literal(job.runAt.toISOString())}::timestamptz, ` : "";
  const key = job.key ? `job_key := ${literal(`${tenantId}:${job.key}`)}, ` : "";
  return `SELECT graphile_worker.add_job(${literal(job.name)}, payload := ${payload}::json, ${runAt}${key}max_attempts := 5)`;
}

/** Writes the ledger. Jobs are added by the runtime log-in itself: no acting role can see the queue. */
export async function writeLedger(
  ground: Ground,
  transaction: Transaction,
  scope: Scope,
  deeds: Deeds,
  ledger: Ledger,
): Promise<void> {
  const { tx } = transaction;
  if (ledger.changes.length) {
    await tx.insert(audit).values(ledger.changes.map((change) => auditLine(deeds, change, ground.newId())));
  }
  await saveEvents(tx, deeds, ledger.events, ground.newId);
  if (ledger.facts.length) await ground.saveFacts(tx, deeds.tenantId, ledger.facts, ground.newId);
  if (ledger.jobs.length) {
    const statements = ledger.jobs.map((job) => jobStatement(deeds.tenantId, job)).join("; ");
    await transaction.message(`SET LOCAL ROLE NONE; ${statements}; ${settingsOf(scope)}`);
  }
}
