import { seedWalls } from "@quintet/cockpit/server";
import { seedIndicators } from "@quintet/kpi/server";
import { type Ground, workAsSystem } from "@quintet/rpc";
import { backfillCaseWords, deployDefinitions, seedAgreements } from "@quintet/workflow/server";
import { listTenants } from "./tenants.ts";

/** Brings what ships with the product (process definitions, indicators, walls) up to date in every tenant. */
export async function prepareTenants(ground: Ground): Promise<void> {
  for (const tenantId of await listTenants(ground)) {
    await workAsSystem(ground, tenantId, "prepare", async (deed) => {
      await deployDefinitions(deed);
      await seedAgreements(deed);
      await backfillCaseWords(deed);
      await seedIndicators(deed);
      await seedWalls(deed);
    });
  }
}
