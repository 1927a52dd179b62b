import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { durableSettings, freePort, type RunningPostgres, type Settings, startPostgres } from "@quintet/postgres";
import { prepareDatabase } from "@quintet/server";
import { plantCast } from "@quintet/testkit";
import pg from "pg";

/** A PostgreSQL that can be killed and comes back on the same data and port. */
export interface FragileDatabase {
  port: number;
  adminUrl: string;
  runtimeUrl: string;
  kill(): Promise<void>;
  revive(): Promise<void>;
  ask<T extends pg.QueryResultRow>(text: string): Promise<T[]>;
  close(): Promise<void>;
}

/** The tally of a subscriber: a line each time it was applied, with nothing that would refuse a second one. */
const TALLY = `
  create table faults_tally (tenant_id text not null, event_id text not null, subject text not null, id uuid default gen_random_uuid(),
    primary key (tenant_id, id));
  alter table faults_tally enable row level security;
  alter table faults_tally force row level security;
  create policy worker_write on faults_tally to q_worker
    using (tenant_id = current_setting('app.tenant_id', true)) with check (tenant_id = current_setting('app.tenant_id', true));
  grant select, insert on faults_tally to q_worker`;

export async function openFragileDatabase(settings: Settings): Promise<FragileDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), "quintet-faults-"));
  const port = await freePort();
  const start = () => startPostgres({ dataDir, port, settings: { ...durableSettings(), ...settings } });
  let running: RunningPostgres = await start();
  const { url: adminUrl } = running;
  const { runtimeUrl } = await prepareDatabase({ adminUrl });

  async function ask<T extends pg.QueryResultRow>(text: string): Promise<T[]> {
    const client = new pg.Client({ connectionString: adminUrl });
    client.on("error", () => {});
    await client.connect();
    try {
      return (await client.query<T>(text)).rows;
    } finally {
      await client.end();
    }
  }
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await plantCast(admin);
  await admin.query(TALLY);
  await admin.end();
  return {
    port,
    adminUrl,
    runtimeUrl,
    ask,
    async kill() {
      const { pid, exited } = running;
      process.kill(pid, "SIGKILL");
      await exited;
    },
    async revive() {
      running = await start();
    },
    async close() {
      await running.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
