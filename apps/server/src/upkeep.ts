import { rollUp } from "@quintet/cockpit/server";
import { evaluateAlarms } from "@quintet/kpi/server";
import { type Ground, workAsSystem } from "@quintet/rpc";
import { linkAudit } from "./audit-chain.ts";
import { looking } from "./looking.ts";

/** What is tended all the time in every tenant: facts are rolled up, audit lines are linked, alarms are looked at. */
export const startUpkeep = (ground: Ground, tenants: () => Promise<string[]>) => {
  let last = Number.NEGATIVE_INFINITY;
  return looking(ground, 2_000, async () => {
    // Rings come in bursts; once in two seconds is often enough for what no reader waits for.
    if (performance.now() - last < 2_000) return;
    last = performance.now();
    for (const tenantId of await tenants()) {
      await workAsSystem(ground, tenantId, "audit.link", async ({ tx }) => void (await linkAudit(tx, tenantId)));
      await workAsSystem(ground, tenantId, "cockpit.rollup", rollUp);
      await workAsSystem(ground, tenantId, "kpi.alarms", evaluateAlarms);
    }
  });
};
