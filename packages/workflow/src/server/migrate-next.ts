import { and, asc, eq, sql } from "@quintet/db";
import { Id } from "@quintet/kernel";
import { type Deed, worker } from "@quintet/rpc";
import { z } from "zod";
import type { MigrationRow } from "../contract/definition.ts";
import { caseMigration, caseMigrationRow } from "../tables/case-migration.ts";
import { definitionOf } from "./definition-store.ts";
import { holdCase } from "./instance-store.ts";
import { awaitNextCase } from "./migrate-cases.ts";
import { findMigration, type MigrationRecord } from "./migration-store.ts";
import { moveToVersion } from "./move-to-version.ts";

type Told = Pick<MigrationRow, "tokens" | "sentences"> & { moved: boolean };

const gone: Told = {
  moved: false,
  tokens: [],
  sentences: [{ zh: "案件已不在此版本上运行。", en: "The case no longer runs with this version." }],
};

async function nextWaiting(deed: Deed<unknown>, { tenantId, id }: MigrationRecord): Promise<string | null> {
  const [row] = await deed.tx
    .select({ caseId: caseMigrationRow.caseId })
    .from(caseMigrationRow)
    .where(
      and(
        eq(caseMigrationRow.tenantId, tenantId),
        eq(caseMigrationRow.migrationId, id),
        eq(caseMigrationRow.outcome, "waiting"),
      ),
    )
    .orderBy(asc(caseMigrationRow.caseId))
    .limit(1);
  return row?.caseId ?? null;
}

async function tell(deed: Deed<unknown>, { tenantId, id }: MigrationRecord, caseId: string, told: Told): Promise<void> {
  const { moved, tokens, sentences } = told;
  const of = caseMigrationRow;
  await deed.tx
    .update(of)
    .set({ outcome: moved ? "moved" : "refused", tokens, sentences })
    .where(and(eq(of.tenantId, tenantId), eq(of.migrationId, id), eq(of.caseId, caseId)));
  const count = moved ? { moved: sql`${caseMigration.moved} + 1` } : { refused: sql`${caseMigration.refused} + 1` };
  await deed.tx
    .update(caseMigration)
    .set(count)
    .where(and(eq(caseMigration.tenantId, tenantId), eq(caseMigration.id, id)));
}

/** The migration and the case whose turn it is; ends the migration when none waits any more. */
async function turn(deed: Deed<{ migrationId: string }>) {
  const { tx, actor, input, now } = deed;
  const migration = await findMigration(tx, actor.tenantId, input.migrationId);
  if (migration?.state !== "running") return null;
  const caseId = await nextWaiting(deed, migration);
  if (caseId !== null) return { migration, caseId };
  await tx
    .update(caseMigration)
    .set({ state: "done", endedAt: now })
    .where(and(eq(caseMigration.tenantId, migration.tenantId), eq(caseMigration.id, migration.id)));
  return null;
}

/** Moves the next case of a migration, in a transaction of its own, then has the one after it come. */
export const migrateNext = worker({
  name: "workflow.migrate",
  input: z.strictObject({ migrationId: Id }),
  async work(deed) {
    const next = await turn(deed);
    if (!next) return;
    const { migration, caseId } = next;
    const held = await holdCase(deed.tx, migration.tenantId, caseId);
    const fits = held?.record.definitionVersion === migration.from && held.record.closedAt === null;
    const to = await definitionOf(deed.tx, migration.tenantId, migration.key, migration.to);
    const told = held && fits ? await moveToVersion(deed, held, to, migration.mapping) : gone;
    await tell(deed, migration, caseId, told);
    if (told.moved) {
      const { from, to: version, reason } = migration;
      deed.audit({ subject: caseId, before: { version: from }, after: { version }, reason });
    }
    awaitNextCase(deed, migration.id);
  },
  /** A case that cannot be moved, try as one may, does not hold up the others. */
  async failed(deed, { error, last }) {
    const next = last ? await turn(deed) : null;
    if (!next) return last;
    const text = error instanceof Error ? error.message : String(error);
    await tell(deed, next.migration, next.caseId, { moved: false, tokens: [], sentences: [{ zh: text, en: text }] });
    awaitNextCase(deed, next.migration.id);
    return true;
  },
});
