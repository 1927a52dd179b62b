import { createDatabase } from "@quintet/db";
import { type ChainReport, verifyAudit } from "./audit-chain.ts";
import { openGround } from "./ground.ts";
import { listTenants } from "./tenants.ts";

/** The audit chain of every tenant, read as the worker. */
export async function verifyEveryTenant(runtimeUrl: string): Promise<ChainReport[]> {
  const open = await openGround({ runtimeUrl, connections: 2 });
  const database = createDatabase({ url: runtimeUrl, max: 1, statementTimeout: 120_000 });
  try {
    const reports: ChainReport[] = [];
    for (const tenantId of await listTenants(open.ground)) reports.push(await verifyAudit(database, tenantId));
    return reports;
  } finally {
    await database.close();
    await open.close();
  }
}
