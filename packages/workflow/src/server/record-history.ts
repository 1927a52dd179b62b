import { sql } from "@quintet/db";
import { DomainError } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import type { z } from "zod";
import { HistoryRecorded, RecordHistory } from "../contract/history.ts";
import { workflowMay } from "../contract/permissions.ts";
import { caseNumberOf } from "../core/cases/case-number.ts";
import { definition } from "../tables/definition.ts";
import { caseStep } from "../tables/process-instance.ts";
import { serviceCase } from "../tables/service-case.ts";
import { historyFacts } from "./history-facts.ts";

interface Place {
  /** The case that is known under this reference already. */
  known: string | null;
  /** The version of the definition of imported cases; null when none is in force. */
  version: number | null;
  running: string;
}

/** What must be known before a case is written, in one question: an import asks it thousands of times. */
async function placeFor({ tx, actor, input }: Deed<RecordHistory>): Promise<Place> {
  const { rows } = await tx.execute<Place & Record<string, unknown>>(sql`
    select (select id from ${serviceCase}
            where tenant_id = ${actor.tenantId} and external_ref = ${input.externalRef}) as known,
           (select max(version) from ${definition}
            where tenant_id = ${actor.tenantId} and key = 'imported' and state = 'deployed') as version,
           nextval('case_number') as running`);
  const [place] = rows;
  if (!place) throw new Error("a select without a table answers one row");
  return place;
}

/** Writes the case; false when the same reference was written meanwhile. */
async function insertCase({ tx, actor, input }: Deed<RecordHistory>, id: string, place: Place): Promise<boolean> {
  const { tenantId } = actor;
  if (place.version === null)
    throw new DomainError("UNPROCESSABLE", "no-definition", "no process for imported cases is in force");
  const { steps: _steps, metSla: _met, reopened: _reopened, reassigned: _reassigned, ...told } = input;
  const openedAt = new Date(input.openedAt);
  const closedAt = input.closedAt === null ? null : new Date(input.closedAt);
  const number = caseNumberOf(tenantId, openedAt, Number(place.running));
  const row = { ...told, tenantId, id, number, kind: "imported" as const, openedAt, closedAt, solvedAt: closedAt };
  const written = await tx
    .insert(serviceCase)
    .values({ ...row, definitionKey: "imported", definitionVersion: place.version })
    .onConflictDoNothing();
  return written.rowCount === 1;
}

async function insertSteps({ tx, actor, input }: Deed<RecordHistory>, caseId: string): Promise<void> {
  if (!input.steps.length) return;
  await tx.insert(caseStep).values(
    input.steps.map(({ at, activity, resource, group, lifecycle }, sequence) => ({
      tenantId: actor.tenantId,
      caseId,
      sequence,
      at: new Date(at),
      kind: "imported",
      activity,
      resource,
      group,
      lifecycle,
    })),
  );
}

/** Writes a case of another system with its steps and facts, with the system's eyes; a known reference is left alone. */
export async function writeHistory(deed: Deed<RecordHistory>): Promise<z.infer<typeof HistoryRecorded>> {
  const place = await placeFor(deed);
  if (place.known !== null) return { id: place.known, created: false };
  const id = deed.newId();
  if (!(await insertCase(deed, id, place))) return { id: (await placeFor(deed)).known ?? id, created: false };
  await insertSteps(deed, id);
  for (const fact of historyFacts(deed.input, id)) deed.record(fact);
  return { id, created: true };
}

/** Takes in a case of another system with its whole past. A second time under the same reference changes nothing. */
export const recordHistory = command({
  permission: workflowMay.recordHistory,
  input: RecordHistory,
  output: HistoryRecorded,
  run: async (deed) => {
    const written = await writeHistory(deed);
    const { externalRef, steps } = deed.input;
    if (written.created) deed.audit({ subject: written.id, after: { externalRef, steps: steps.length } });
    return written;
  },
});
