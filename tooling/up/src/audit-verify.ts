import { readable } from "@quintet/postgres";
import { verifyEveryTenant } from "@quintet/server";
import { withDatabase } from "./with-database.ts";

const json = process.argv.includes("--json");

await withDatabase(
  () => {},
  async ({ runtimeUrl }) => {
    const reports = await verifyEveryTenant(runtimeUrl);
    if (json) process.stdout.write(`${JSON.stringify(reports)}\n`);
    for (const { tenantId, lines, unlinked, fault } of json ? [] : reports) {
      const behind = unlinked ? `, ${unlinked} of the last seconds not linked yet` : "";
      process.stdout.write(`${tenantId}: ${fault ? `broken: ${fault}` : `whole, ${lines} lines${behind}`}\n`);
    }
    process.exitCode = reports.some((report) => report.fault) ? 1 : 0;
  },
).catch((error: unknown) => {
  process.stderr.write(`${readable(error)}\n`);
  process.exitCode = 1;
});
process.exit();
