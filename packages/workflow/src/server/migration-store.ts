import { and, asc, eq, gt, inArray, isNull, ne, sql, type Tx } from "@quintet/db";
import { DomainError } from "@quintet/kernel";
import type { MigrationView } from "../contract/definition.ts";
import { caseMigration, caseMigrationRow } from "../tables/case-migration.ts";
import { serviceCase } from "../tables/service-case.ts";
import { findVersion, noDefinition } from "./definition-store.ts";

export type MigrationRecord = typeof caseMigration.$inferSelect;

/** Both versions must be there and differ. Throws NOT_FOUND or BAD_REQUEST. */
export async function checkVersions(
  tx: Tx,
  tenantId: string,
  { key, from, to }: { key: string; from: number; to: number },
): Promise<void> {
  if (from === to) throw new DomainError("BAD_REQUEST", "same-version", "the two versions are the same");
  for (const version of [from, to])
    if (!(await findVersion(tx, tenantId, key, version))) throw noDefinition(key, version);
}

const runningWith = (tenantId: string, key: string, version: number) =>
  and(
    eq(serviceCase.tenantId, tenantId),
    eq(serviceCase.definitionKey, key),
    eq(serviceCase.definitionVersion, version),
    isNull(serviceCase.closedAt),
  );

/** Running cases of a version that the asker sees, by id, and how many there are. */
export async function runningCases(
  tx: Tx,
  tenantId: string,
  {
    key,
    from,
    after,
    limit,
    caseIds,
  }: { key: string; from: number; after?: string | undefined; limit?: number; caseIds?: string[] | undefined },
) {
  const { id, number, title, centreId } = serviceCase;
  const named = caseIds ? inArray(id, caseIds) : undefined;
  const rows = tx
    .select({ id, number, title, centreId })
    .from(serviceCase)
    .where(and(runningWith(tenantId, key, from), named, after ? gt(id, after) : undefined))
    .orderBy(asc(id));
  return limit === undefined ? rows : rows.limit(limit);
}

export async function countRunning(tx: Tx, tenantId: string, key: string, version: number): Promise<number> {
  const [row] = await tx
    .select({ total: sql<number>`count(*)::int` })
    .from(serviceCase)
    .where(runningWith(tenantId, key, version));
  return row?.total ?? 0;
}

export async function findMigration(tx: Tx, tenantId: string, id: string): Promise<MigrationRecord | null> {
  const [row] = await tx
    .select()
    .from(caseMigration)
    .where(and(eq(caseMigration.tenantId, tenantId), eq(caseMigration.id, id)));
  return row ?? null;
}

/** What has been done of it, by case id. */
export const migrationRows = (tx: Tx, { tenantId, id }: MigrationRecord, after: string, limit: number) =>
  tx
    .select()
    .from(caseMigrationRow)
    .where(
      and(
        eq(caseMigrationRow.tenantId, tenantId),
        eq(caseMigrationRow.migrationId, id),
        ne(caseMigrationRow.outcome, "waiting"),
        gt(caseMigrationRow.caseId, after),
      ),
    )
    .orderBy(asc(caseMigrationRow.caseId))
    .limit(limit);

export const migrationView = (row: MigrationRecord): Omit<MigrationView, "rows" | "next"> => ({
  migrationId: row.id,
  key: row.key,
  from: row.from,
  to: row.to,
  state: row.state,
  startedAt: row.startedAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
  by: row.by,
  reason: row.reason,
  total: row.total,
  moved: row.moved,
  refused: row.refused,
});
