import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { placeScratch } from "./placement.ts";
import { processIdentity } from "./process-identity.ts";
import { startScratchPostgres } from "./scratch.ts";
import { startPostgres } from "./start-postgres.ts";

// Real databases and real processes, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000 });

let dataDir: string;
beforeEach(() => {
  dataDir = placeScratch();
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows.map((row) => Object.values(row)[0]);
  } finally {
    await client.end();
  }
}

describe("a PostgreSQL over a data directory", () => {
  test("keeps its rows from one start to the next, also when a stale pid file names a living stranger", async () => {
    const first = await startPostgres({ dataDir });
    await ask(first.url, "CREATE TABLE kept AS SELECT '统一接入' AS word");
    await first.stop();
    expect(processIdentity(first.pid)).toBeUndefined();
    writeFileSync(join(dataDir, "cluster", "postmaster.pid"), `${process.pid}\n`);
    const second = await startPostgres({ dataDir });
    expect(await ask(second.url, "SELECT word FROM kept")).toEqual(["统一接入"]);
    expect(await second.stop().then(() => second.exited)).toEqual({ asked: true });
  });

  test("answers a commit only when it is on disk, on this machine alone, in one order of letters everywhere", async () => {
    const running = await startPostgres({ dataDir, settings: { work_mem: "5MB" } });
    const shown = (name: string) => ask(running.url, `SHOW ${name}`);
    expect(await shown("synchronous_commit")).toEqual(["on"]);
    expect(await shown("fsync")).toEqual(["on"]);
    expect(await shown("listen_addresses")).toEqual(["127.0.0.1"]);
    expect(await shown("max_connections")).toEqual(["200"]);
    expect(await shown("server_encoding")).toEqual(["UTF8"]);
    expect(await shown("work_mem")).toEqual(["5MB"]);
    expect(await ask(running.url, "SELECT datlocale FROM pg_database WHERE datname = current_database()")).toEqual([
      "C.UTF-8",
    ]);
    expect(await ask(running.url, "SELECT lower('ÄÉ')")).toEqual(["äé"]);
    await expect(startPostgres({ dataDir })).rejects.toThrow(`in use by process ${process.pid}`);
    await running.stop();
  });

  test("is made afresh when its making was interrupted", async () => {
    mkdirSync(join(dataDir, "cluster", "base"), { recursive: true });
    writeFileSync(join(dataDir, "making.json"), "{}");
    const said: string[] = [];
    const running = await startPostgres({ dataDir, onLog: (line) => said.push(line) });
    expect(await ask(running.url, "SELECT 1")).toEqual([1]);
    expect(said).toEqual(["An earlier start was interrupted while it made the database; making it afresh."]);
    await running.stop();
    rmSync(join(dataDir, "cluster", "PG_VERSION"));
    await expect(startPostgres({ dataDir })).rejects.toThrow("start afresh with: npm run demo:reset");
  });

  test("leaves a directory alone that it did not make", async () => {
    mkdirSync(join(dataDir, "cluster"));
    writeFileSync(join(dataDir, "cluster", "diary.txt"), "mine");
    await expect(startPostgres({ dataDir })).rejects.toThrow(/did not finish or did not make; move it away/);
    expect(existsSync(join(dataDir, "cluster", "diary.txt"))).toBe(true);
  });

  test("says in a sentence that the wanted port is taken, and can be started on another one afterwards", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((listening) => other.once("listening", listening));
    const address = other.address();
    const port = typeof address === "object" && address ? address.port : 0;
    await expect(startPostgres({ dataDir, port })).rejects.toThrow(`Port ${port}, wanted for PostgreSQL, is taken`);
    await new Promise((closed) => other.close(closed));
    const running = await startPostgres({ dataDir, port });
    expect(running.port).toBe(port);
    await running.stop();
  });
});

test("a PostgreSQL for tests leaves nothing behind when it stops", async () => {
  const scratch = await startScratchPostgres();
  expect(await ask(scratch.url, "SHOW fsync")).toEqual(["off"]);
  await scratch.stop();
  expect(existsSync(scratch.dataDir)).toBe(false);
});
