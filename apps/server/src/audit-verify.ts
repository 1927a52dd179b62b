import { createDatabase } from "@quintet/db";
import { verifyAudit } from "./audit-chain.ts";
import { openGround } from "./ground.ts";
import { runtimeAddress } from "./runtime-address.ts";
import { listTenants } from "./tenants.ts";

const json = process.argv.includes("--json");
const runtimeUrl = runtimeAddress();
const open = await openGround({ runtimeUrl, connections: 2 });
const database = createDatabase({ url: runtimeUrl, max: 1, statementTimeout: 120_000 });
const reports = [];
try {
  for (const tenantId of await listTenants(open.ground)) reports.push(await verifyAudit(database, tenantId));
} finally {
  await database.close();
  await open.close();
}
if (json) process.stdout.write(`${JSON.stringify(reports)}\n`);
else {
  for (const { tenantId, lines, unlinked, fault } of reports) {
    const verdict = fault
      ? `broken: ${fault}`
      : `whole, ${lines} lines${unlinked ? `, ${unlinked} not linked yet` : ""}`;
    process.stdout.write(`${tenantId}: ${verdict}\n`);
  }
}
process.exitCode = reports.some((report) => report.fault) ? 1 : 0;
