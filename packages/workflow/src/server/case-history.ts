import { and, asc, eq, inArray, isNotNull, type Tx } from "@quintet/db";
import { playImported } from "../core/cases/play-imported.ts";
import { type Event, type Instance, progressSteps, replay } from "../core/index.ts";
import { caseStep } from "../tables/process-instance.ts";
import { stepView } from "./case-views.ts";
import { definitionOf, type StoredDefinition } from "./definition-store.ts";
import type { CaseRecord } from "./instance-store.ts";

export type StepRecord = typeof caseStep.$inferSelect;

export async function stepsOfCase(tx: Tx, record: CaseRecord): Promise<StepRecord[]> {
  return tx
    .select()
    .from(caseStep)
    .where(and(eq(caseStep.tenantId, record.tenantId), eq(caseStep.caseId, record.id)))
    .orderBy(asc(caseStep.sequence));
}

/** The engine's events among the steps; a case of another system is played through at its own times. */
export function lived(
  record: CaseRecord,
  { compiled }: StoredDefinition,
  steps: readonly { event: Record<string, unknown> | null }[],
): { events: Event[]; run: Event[]; instance: Instance } {
  if (record.kind === "imported") {
    const closed = record.closedAt ?? record.solvedAt;
    const played = playImported(compiled, record.openedAt.getTime(), closed?.getTime() ?? null);
    return { ...played, run: played.events };
  }
  const events = steps.flatMap(({ event }) => (event ? [event as unknown as Event] : []));
  // A case that was opened again began anew: where it stands is said by its last run, where it was by all of them.
  const run = events.slice(
    Math.max(
      0,
      events.findLastIndex(({ kind }) => kind === "started"),
    ),
  );
  return { events, run, instance: replay(compiled, run) };
}

/** The plain steps of several cases, by case id; two statements for all of them, and one per definition. */
export async function progressOf(
  tx: Tx,
  records: readonly CaseRecord[],
): Promise<Map<string, ReturnType<typeof stepView>[]>> {
  const views = new Map<string, ReturnType<typeof stepView>[]>();
  const [first] = records;
  if (!first) return views;
  const { tenantId } = first;
  const ids = records.map(({ id }) => id);
  const steps = await tx
    .select({ caseId: caseStep.caseId, event: caseStep.event })
    .from(caseStep)
    .where(and(eq(caseStep.tenantId, tenantId), inArray(caseStep.caseId, ids), isNotNull(caseStep.event)))
    .orderBy(asc(caseStep.caseId), asc(caseStep.sequence));
  const byCase = Map.groupBy(steps, (step) => step.caseId);
  const definitions = new Map<string, StoredDefinition>();
  for (const record of records) {
    const name = `${record.definitionKey} ${record.definitionVersion}`;
    const known =
      definitions.get(name) ?? (await definitionOf(tx, tenantId, record.definitionKey, record.definitionVersion));
    definitions.set(name, known);
    const { run, instance } = lived(record, known, byCase.get(record.id) ?? []);
    views.set(record.id, progressSteps(known.compiled, instance, run).map(stepView));
  }
  return views;
}
