import { and, eq } from "@quintet/db";
import { DomainError } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import { HistoryRecorded, RecordHistory } from "../contract/history.ts";
import { workflowMay } from "../contract/permissions.ts";
import { caseNumberOf } from "../core/cases/case-number.ts";
import { caseStep } from "../tables/process-instance.ts";
import { serviceCase } from "../tables/service-case.ts";
import { definitionInForce } from "./definition-store.ts";
import { historyFacts } from "./history-facts.ts";
import { nextRunning } from "./running-number.ts";

async function knownId({ tx, actor, input }: Deed<RecordHistory>): Promise<string | undefined> {
  const [row] = await tx
    .select({ id: serviceCase.id })
    .from(serviceCase)
    .where(and(eq(serviceCase.tenantId, actor.tenantId), eq(serviceCase.externalRef, input.externalRef)));
  return row?.id;
}

/** Writes the case; false when the same reference was written meanwhile. */
async function insertCase(deed: Deed<RecordHistory>, id: string): Promise<boolean> {
  const { tx, actor, input } = deed;
  const { tenantId } = actor;
  const definition = await definitionInForce(tx, tenantId, "imported");
  if (!definition) throw new DomainError("UNPROCESSABLE", "no-definition", "no process for imported cases is in force");
  const { steps: _steps, metSla: _met, reopened: _reopened, reassigned: _reassigned, ...told } = input;
  const openedAt = new Date(input.openedAt);
  const closedAt = input.closedAt === null ? null : new Date(input.closedAt);
  const number = caseNumberOf(tenantId, openedAt, await nextRunning(deed));
  const row = { ...told, tenantId, id, number, kind: "imported" as const, openedAt, closedAt, solvedAt: closedAt };
  const written = await tx
    .insert(serviceCase)
    .values({ ...row, definitionKey: definition.key, definitionVersion: definition.version })
    .onConflictDoNothing();
  return written.rowCount === 1;
}

async function insertSteps({ tx, actor, input }: Deed<RecordHistory>, caseId: string): Promise<void> {
  if (!input.steps.length) return;
  await tx.insert(caseStep).values(
    input.steps.map(({ at, activity, resource, group }, sequence) => ({
      tenantId: actor.tenantId,
      caseId,
      sequence,
      at: new Date(at),
      kind: "imported",
      activity,
      resource,
      group,
    })),
  );
}

/** Takes in a case of another system with its whole past. A second time under the same reference changes nothing. */
export const recordHistory = command({
  permission: workflowMay.recordHistory,
  input: RecordHistory,
  output: HistoryRecorded,
  run: async (deed) => {
    const known = await knownId(deed);
    if (known !== undefined) return { id: known, created: false };
    const id = deed.newId();
    if (!(await insertCase(deed, id))) return { id: (await knownId(deed)) ?? id, created: false };
    await insertSteps(deed, id);
    for (const fact of historyFacts(deed.input, id)) deed.record(fact);
    deed.audit({ subject: id, after: { externalRef: deed.input.externalRef, steps: deed.input.steps.length } });
    return { id, created: true };
  },
});
