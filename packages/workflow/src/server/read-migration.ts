import { query } from "@quintet/rpc";
import { type MigrationRow, MigrationView, ReadMigration } from "../contract/definition.ts";
import { workflowMay } from "../contract/permissions.ts";
import { findMigration, migrationRows, migrationView } from "./migration-store.ts";
import { notFound } from "./not-found.ts";

/** How far a migration is, and what became of the cases the designer sees. */
export const readMigration = query({
  permission: workflowMay.design,
  input: ReadMigration,
  output: MigrationView,
  run: async ({ tx, actor, input }) => {
    const { migrationId, after = "", limit } = input;
    const migration = await findMigration(tx, actor.tenantId, migrationId);
    if (!migration) throw notFound();
    const found = await migrationRows(tx, migration, after, limit + 1);
    const rows = found.slice(0, limit).map(({ caseId, caseNumber, title, outcome, tokens, sentences }) => ({
      ...{ caseId, caseNumber, title, tokens, sentences },
      outcome: outcome === "moved" ? "moved" : "refused",
    })) satisfies MigrationRow[];
    return { ...migrationView(migration), rows, next: found.length > limit ? (rows.at(-1)?.caseId ?? null) : null };
  },
});
