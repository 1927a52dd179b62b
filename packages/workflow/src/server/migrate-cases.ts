import { command, type Deed } from "@quintet/rpc";
import { MigrateCases, MigrationStarted } from "../contract/definition.ts";
import { workflowMay } from "../contract/permissions.ts";
import { caseMigration, caseMigrationRow } from "../tables/case-migration.ts";
import { handOf } from "./hand.ts";
import { checkVersions, runningCases } from "./migration-store.ts";

const AT_ONCE = 1000;

/** Has the worker take the next case of a migration. */
export const awaitNextCase = (deed: Deed<unknown>, migrationId: string): void =>
  deed.enqueue({ name: "workflow.migrate", payload: { migrationId }, key: `workflow.migrate:${migrationId}` });

/** Starts moving running cases to another version: those the designer sees, or those he names. */
export const migrateCases = command({
  permission: workflowMay.design,
  input: MigrateCases,
  output: MigrationStarted,
  run: async (deed) => {
    const { tx, actor, input, now, newId } = deed;
    const { tenantId } = actor;
    const { key, from, to, mapping, caseIds, reason } = input;
    await checkVersions(tx, tenantId, { key, from, to });
    const cases = await runningCases(tx, tenantId, { key, from, caseIds });
    return deed.system(async () => {
      const id = newId();
      const by = handOf(actor).name;
      const counts = { total: cases.length, moved: 0, refused: 0 };
      const state = cases.length ? ("running" as const) : ("done" as const);
      const ends = { startedAt: now, endedAt: cases.length ? null : now };
      await tx
        .insert(caseMigration)
        .values({ tenantId, id, key, from, to, mapping, state, by, reason, ...counts, ...ends });
      for (let first = 0; first < cases.length; first += AT_ONCE)
        await tx.insert(caseMigrationRow).values(
          cases.slice(first, first + AT_ONCE).map(({ id: caseId, number: caseNumber, title, centreId }) => ({
            ...{ tenantId, migrationId: id, caseId, caseNumber, title, centreId },
            ...{ outcome: "waiting" as const, tokens: [], sentences: [] },
          })),
        );
      if (cases.length) awaitNextCase(deed, id);
      deed.audit({
        subject: key,
        before: { version: from },
        after: { version: to, cases: cases.length, mapping },
        reason,
      });
      return { migrationId: id };
    });
  },
});
