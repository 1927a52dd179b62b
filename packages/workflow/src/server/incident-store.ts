import { and, eq, inArray, type Tx } from "@quintet/db";
import type { z } from "zod";
import type { IncidentState } from "../contract/enums.ts";
import type { IncidentView } from "../contract/incident.ts";
import type { ChangeOf } from "../core/cases/change.ts";
import { incident } from "../tables/incident.ts";
import type { CaseRecord } from "./instance-store.ts";

export type IncidentRecord = typeof incident.$inferSelect;
type Resolved = Exclude<z.infer<typeof IncidentState>, "open">;

export async function openIncidents(
  tx: Tx,
  record: CaseRecord,
  failed: readonly ChangeOf<"incident">[],
  tries: number,
  at: Date,
): Promise<void> {
  if (!failed.length) return;
  const { tenantId, id: caseId, number: caseNumber, title: caseTitle, ownerId, teamId, centreId } = record;
  const { definitionKey, definitionVersion } = record;
  await tx
    .insert(incident)
    .values(
      failed.map(({ number, elementId, name, job, error }) => ({
        ...{ tenantId, caseId, number, caseNumber, caseTitle, ownerId, teamId, centreId },
        ...{ definitionKey, definitionVersion, elementId, elementName: name, job, tries },
        id: `${caseId}-${number}-${at.getTime()}`,
        error: error.slice(0, 2000),
        since: at,
        state: "open" as const,
      })),
    )
    .onConflictDoNothing();
}

/** Closes what is still open of these tasks: they went on, or were called off with what was around them. */
export async function closeIncidents(
  tx: Tx,
  record: CaseRecord,
  over: readonly ChangeOf<"service-over">[],
  at: Date,
): Promise<void> {
  for (const [state, as] of [
    ["completed", "retried"],
    ["cancelled", "cancelled"],
  ] as const) {
    const numbers = over.filter((change) => change.state === state).map(({ number }) => number);
    if (!numbers.length) continue;
    await tx
      .update(incident)
      .set({ state: as, resolvedAt: at })
      .where(
        and(
          eq(incident.tenantId, record.tenantId),
          eq(incident.caseId, record.id),
          inArray(incident.number, numbers),
          eq(incident.state, "open"),
        ),
      );
  }
}

/** Says how a person repaired an open incident; false when it is not open any more. */
export async function resolveIncident(
  tx: Tx,
  { tenantId, id }: Pick<IncidentRecord, "tenantId" | "id">,
  how: { state: Resolved; by: string; reason: string | null; at: Date },
): Promise<boolean> {
  const rows = await tx
    .update(incident)
    .set({ state: how.state, resolvedAt: how.at, resolvedBy: how.by, reason: how.reason })
    .where(and(eq(incident.tenantId, tenantId), eq(incident.id, id), eq(incident.state, "open")))
    .returning({ id: incident.id });
  return rows.length > 0;
}

export async function findIncident(tx: Tx, tenantId: string, id: string): Promise<IncidentRecord | null> {
  const [row] = await tx
    .select()
    .from(incident)
    .where(and(eq(incident.tenantId, tenantId), eq(incident.id, id)));
  return row ?? null;
}

export function incidentView(row: IncidentRecord): IncidentView {
  const { tenantId: _tenant, number: _number, centreId: _centre, teamId: _team, ownerId: _owner, ...shown } = row;
  return { ...shown, since: row.since.toISOString(), resolvedAt: row.resolvedAt?.toISOString() ?? null };
}
