import { and, desc, eq } from "@quintet/db";
import { query } from "@quintet/rpc";
import { ListMigrations, MigrationRows } from "../contract/definition.ts";
import { workflowMay } from "../contract/permissions.ts";
import { caseMigration } from "../tables/case-migration.ts";
import { migrationView } from "./migration-store.ts";

/** The latest migrations of a key. */
export const listMigrations = query({
  permission: workflowMay.design,
  input: ListMigrations,
  output: MigrationRows,
  run: async ({ tx, actor, input }) => {
    const rows = await tx
      .select()
      .from(caseMigration)
      .where(and(eq(caseMigration.tenantId, actor.tenantId), eq(caseMigration.key, input.key)))
      .orderBy(desc(caseMigration.startedAt))
      .limit(50);
    return rows.map(migrationView);
  },
});
