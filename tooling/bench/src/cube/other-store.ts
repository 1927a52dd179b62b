import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type pg from "pg";

export interface OtherStore {
  rows(text: string): Promise<Record<string, unknown>[]>;
  close(): void;
}

/** The same rows in DuckDB, in memory, with all its threads: the reference of the cube's figures. */
export async function openOtherStore(admin: pg.Client): Promise<OtherStore> {
  const file = join(tmpdir(), `quintet-bench-${process.pid}.csv`);
  const columns = "tenant_id, at, channel, queue_id, centre_id, team_id, offered, answered, in_target, wait_ms";
  await admin.query(`copy (select ${columns} from fact_contact) to '${file}' with (format csv, header)`);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run("set timezone = 'Asia/Shanghai'");
  await connection.run(`create table fact_contact as select * from read_csv('${file}')`);
  rmSync(file, { force: true });
  return {
    rows: async (text) => (await connection.runAndReadAll(text)).getRowObjectsJson() as Record<string, unknown>[],
    close: () => connection.closeSync(),
  };
}
