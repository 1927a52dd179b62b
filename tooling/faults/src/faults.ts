import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { durableSettings, startScratchPostgres } from "@quintet/postgres";
import { performCommand, refusalOf } from "@quintet/rpc";
import { openGround, prepareDatabase, procedures } from "@quintet/server";
import { plantCast } from "@quintet/testkit";
import pg from "pg";
import { type Found, judge, type State } from "./ledger.ts";

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "20" }, json: { type: "boolean", default: false } },
});
const seconds = Number(values.seconds);
if (!(seconds >= 1)) throw new Error("--seconds takes a number from 1");
// A PostgreSQL that shuts down at the end holds no handle of this process.
setInterval(() => {}, 60_000);

const CLIENTS = 6;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const postgres = await startScratchPostgres({ settings: durableSettings() });
const { runtimeUrl } = await prepareDatabase({ adminUrl: postgres.url });
const admin = new pg.Client({ connectionString: postgres.url });
await admin.connect();
await plantCast(admin);
const { ground, close } = await openGround({ runtimeUrl, connections: 8 });
const ledger = new Map<string, State>();
const until = performance.now() + seconds * 1_000;
let kills = 0;

/** Registers customers one after the other, each under a key of its own, until it is answered or patience ends. */
async function client(): Promise<void> {
  while (performance.now() < until) {
    const key = randomUUID();
    // Written before sending: whatever happens from here on is told by the ledger.
    ledger.set(key, "unknown");
    for (let attempt = 0; attempt < 20; attempt += 1) {
      try {
        const caller = { kind: "subject", subject: "staff_p-lin" } as const;
        await performCommand(ground, procedures.directory.createCustomer, {
          caller,
          key,
          input: { name: "账", externalRef: key },
        });
        ledger.set(key, "acknowledged");
        break;
      } catch (error) {
        if (!refusalOf(error)) throw error;
        await pause(50);
      }
    }
  }
}

/** Ends connections of the server in the middle of what they do. */
async function nemesis(): Promise<void> {
  while (performance.now() < until) {
    await pause(60 + Math.random() * 200);
    const ended = await admin.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'quintet_app' order by random() limit 3",
    );
    kills += ended.rowCount ?? 0;
  }
}

await Promise.all([nemesis(), ...Array.from({ length: CLIENTS }, client)]);
const { rows } = await admin.query<{ key: string; rows: string; audit_lines: string; answers: string }>(`
  select i.key, (select count(*) from customer c where c.external_ref = i.key) as rows,
         (select count(*) from audit a join customer c on c.id = a.subject where c.external_ref = i.key) as audit_lines,
         count(*) as answers from idempotency i group by i.key
  union all select c.external_ref, count(*), 0, 0 from customer c
    where c.external_ref is not null and not exists (select 1 from idempotency i where i.key = c.external_ref) group by 1`);
const found = new Map<string, Found>(
  rows.map((row) => [
    row.key,
    { rows: Number(row.rows), auditLines: Number(row.audit_lines), answers: Number(row.answers) },
  ]),
);
const verdict = { ...judge(ledger, found), kills };
await close();
await admin.end();
await postgres.stop();
const words = Object.entries(verdict).map(([name, count]) => `${name} ${count}`);
process.stdout.write(values.json ? `${JSON.stringify(verdict)}\n` : `${words.join("\n")}\n`);
process.exit(verdict.lost + verdict.doubled + verdict.orphaned > 0 ? 1 : 0);
