import { query } from "@quintet/rpc";
import { MigrationPlan, PlanMigration } from "../contract/definition.ts";
import { workflowMay } from "../contract/permissions.ts";
import { definitionOf } from "./definition-store.ts";
import { lookAtCase } from "./instance-store.ts";
import { checkVersions, countRunning, runningCases } from "./migration-store.ts";
import { toldOf, tryMove } from "./move-to-version.ts";

/** The dry run over the running cases the designer sees: where each token would go, or why it cannot. */
export const planMigration = query({
  permission: workflowMay.design,
  input: PlanMigration,
  output: MigrationPlan,
  run: async (look) => {
    const { tx, actor, input, now } = look;
    const { tenantId } = actor;
    const { key, from, to, mapping, after, limit } = input;
    await checkVersions(tx, tenantId, { key, from, to });
    const total = await countRunning(tx, tenantId, key, from);
    const found = await runningCases(tx, tenantId, { key, from, after, limit: limit + 1 });
    const target = await definitionOf(tx, tenantId, key, to);
    const rows = await look.system(async () => {
      const planned = [];
      for (const { id: caseId, number: caseNumber, title } of found.slice(0, limit)) {
        const held = await lookAtCase(tx, tenantId, caseId);
        if (!held) continue;
        const migrated = tryMove(held, target.compiled, mapping, now);
        const outcome = migrated.ok ? ("moves" as const) : ("refused" as const);
        planned.push({ caseId, caseNumber, title, outcome, ...toldOf(held.definition, migrated) });
      }
      return planned;
    });
    return { total, rows, next: found.length > limit ? (found[limit - 1]?.id ?? null) : null };
  },
});
