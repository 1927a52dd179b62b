import { startScratchPostgres } from "@quintet/postgres";
import { prepareDatabase } from "@quintet/server";
import pg from "pg";
import { loadDemonstration } from "./index.ts";

/** Loads the demonstration into a database of its own and says how long it took and what is there. */
const postgres = await startScratchPostgres();
// While the database stops, nothing else would keep this process waiting for it.
const waiting = setInterval(() => {}, 1_000);
try {
  const { runtimeUrl } = await prepareDatabase({ adminUrl: postgres.url });
  const begun = performance.now();
  const seconds = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  const log = (line: string) => process.stdout.write(`${seconds()}  ${line}\n`);
  const { signal } = new AbortController();
  await loadDemonstration({ runtimeUrl, adminUrl: postgres.url, now: new Date(), log, signal });
  log("loaded");
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const { rows } = await client.query<{ name: string; n: string }>(`
    select relname as name, (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I', relname), false, true, '')))[1]::text as n
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition order by 1`);
  for (const { name, n } of rows) process.stdout.write(`${name.padEnd(28)} ${n}\n`);
  await client.end();
} finally {
  await postgres.stop();
  clearInterval(waiting);
}
