import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findDrift } from "@quintet/db";
import { archiveSettings, restoreBackup, startPostgres, takeBackup } from "@quintet/postgres";
import { performCommand } from "@quintet/rpc";
import { openGround, prepareDatabase, prepareTenants, procedures, verifyEveryTenant } from "@quintet/server";
import { plantCast } from "@quintet/testkit";
import pg from "pg";

/** A restore for real (REL-8): backup, work, disaster, restore to just before it, and proof that nothing is missing. */
const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const say = values.json ? () => {} : (line: string) => process.stdout.write(`${line}\n`);
// A PostgreSQL that is away holds no handle of this process.
setInterval(() => {}, 60_000);

const folder = mkdtempSync(join(tmpdir(), "quintet-drill-"));
// PostgreSQL may run as an account of its own, which must be able to enter.
chmodSync(folder, 0o711);
const dataDir = join(folder, "postgres");
// The backups lie apart from the data, as they should.
const backups = join(folder, "backup");
const settings = archiveSettings(backups);

async function inDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Opens cases one after the other and notes each that was acknowledged. */
async function work(runtimeUrl: string, cases: number): Promise<string[]> {
  const { ground, close } = await openGround({ runtimeUrl, connections: 4 });
  const acknowledged: string[] = [];
  for (let turn = 0; turn < cases; turn += 1) {
    const key = randomUUID();
    const caller = { kind: "subject", subject: "staff_p-lin" } as const;
    const input = { kind: "complaint", title: key, customerId: "k-chen", customerName: "陈晓燕", channel: "web-chat" };
    await performCommand(ground, procedures.workflow.openCase, { caller, key, input });
    acknowledged.push(key);
  }
  await close();
  return acknowledged;
}

const titles = (url: string): Promise<Set<string>> =>
  inDatabase(url, async (client) => {
    const { rows } = await client.query<{ title: string }>("select title from service_case");
    return new Set(rows.map(({ title }) => title));
  });

let running = await startPostgres({ dataDir, settings });
const { runtimeUrl } = await prepareDatabase({ adminUrl: running.url });
await inDatabase(running.url, plantCast);
const opened = await openGround({ runtimeUrl, connections: 2 });
await prepareTenants(opened.ground);
await opened.close();

const before = await work(runtimeUrl, 40);
const backup = await takeBackup({ adminUrl: running.url, dataDir, backups, now: new Date() });
say(`base backup: ${backup.files} files, ${(backup.bytes / 1_048_576).toFixed(0)} MiB`);
const between = await work(runtimeUrl, 60);
const lastGood = await inDatabase(running.url, async (client) => {
  const { rows } = await client.query<{ at: Date }>("select clock_timestamp() as at");
  return rows[0]?.at ?? new Date();
});
await new Promise((resolve) => setTimeout(resolve, 50));
await inDatabase(running.url, (client) => client.query("drop table service_case cascade"));
say("somebody dropped the table of cases");

const disaster = performance.now();
await running.stop();
const restored = await restoreBackup({ dataDir, backups, to: lastGood });
running = await startPostgres({ dataDir, settings });
await prepareDatabase({ adminUrl: running.url });
const after = await work(withPort(runtimeUrl, running.port), 1);
const rtoSeconds = (performance.now() - disaster) / 1_000;
say(`restored from ${restored.backup.name} to ${restored.to}`);

const there = await titles(running.url);
const acknowledged = [...before, ...between, ...after];
const lost = acknowledged.filter((key) => !there.has(key)).length;
const strange = [...there].filter((title) => !acknowledged.includes(title)).length;
const audit = await verifyEveryTenant(withPort(runtimeUrl, running.port));
const drift = await inDatabase(running.url, findDrift);
await running.stop();
rmSync(folder, { recursive: true, force: true });

function withPort(url: string, port: number): string {
  const next = new URL(url);
  next.port = String(port);
  return next.href;
}

const broken = audit.flatMap(({ tenantId, fault }) => (fault ? [`${tenantId}: ${fault}`] : []));
const verdict = {
  acknowledged: acknowledged.length,
  lost,
  strange,
  auditChain: broken.length ? broken.join("; ") : "whole",
  rowSecurity: drift.length ? drift.join("; ") : "whole",
  // What was committed before the chosen instant is back; nothing is measured as lost but what the ledger misses.
  rpoSeconds: lost === 0 ? 0 : null,
  rtoSeconds: Number(rtoSeconds.toFixed(1)),
};
if (values.json) process.stdout.write(`${JSON.stringify(verdict)}\n`);
else {
  say(`acknowledged ${verdict.acknowledged}, lost ${lost}, not known to the ledger ${strange}`);
  say(`audit chain ${verdict.auditChain}; row security ${verdict.rowSecurity}`);
  say(`RPO ${verdict.rpoSeconds ?? "not met"} s (the disk lost as well: at most 60 s), RTO ${verdict.rtoSeconds} s`);
}
process.exit(lost + strange + broken.length + drift.length > 0 ? 1 : 0);
