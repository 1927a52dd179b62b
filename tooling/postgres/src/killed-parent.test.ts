import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { expect, test, vi } from "vitest";
import { placeScratch } from "./placement.ts";
import { processIdentity } from "./process-identity.ts";
import { startPostgres } from "./start-postgres.ts";

// Real databases and real processes, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000 });

type Held = { parent: ChildProcess; url: string; pid: number; dataDir: string };

/** A PostgreSQL whose parent is a process of its own. */
async function hold(dataDir = ""): Promise<Held> {
  const script = fileURLToPath(new URL("./hold-postgres.ts", import.meta.url));
  const parent = spawn(process.execPath, [script, dataDir], { stdio: ["ignore", "pipe", "inherit"] });
  if (!parent.stdout) throw new Error("the process has no output");
  const [line] = await once(createInterface(parent.stdout), "line");
  return { parent, ...JSON.parse(line) };
}

async function kill(parent: ChildProcess): Promise<void> {
  parent.kill("SIGKILL");
  await once(parent, "exit");
}

test("a killed parent takes its PostgreSQL and the throw-away data along", async () => {
  const held = await hold();
  expect(processIdentity(held.pid)).toBeDefined();
  await kill(held.parent);
  await vi.waitFor(() => expect(processIdentity(held.pid)).toBeUndefined(), { timeout: 15_000 });
  await vi.waitFor(() => expect(existsSync(held.dataDir)).toBe(false), { timeout: 5_000 });
});

test("a start right after the parent was killed finds every row that had been committed", async () => {
  const dataDir = placeScratch();
  const held = await hold(dataDir);
  const client = new pg.Client({ connectionString: held.url });
  client.on("error", () => {});
  await client.connect();
  await client.query("CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n");
  await kill(held.parent);
  const again = await startPostgres({ dataDir });
  const found = new pg.Client({ connectionString: again.url });
  await found.connect();
  expect((await found.query("SELECT count(*)::int AS rows FROM kept")).rows).toEqual([{ rows: 1000 }]);
  await found.end();
  await again.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test("a PostgreSQL that outlived its parent and its watcher is stopped by the next start", async () => {
  const dataDir = placeScratch();
  const held = await hold(dataDir);
  const children = execFileSync("ps", ["-e", "-o", "pid=,ppid=,args="], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([pid, ppid]) => ppid === String(held.parent.pid) && pid !== String(held.pid));
  expect(children).toHaveLength(1);
  for (const [pid] of children) process.kill(Number(pid), "SIGKILL");
  await kill(held.parent);
  expect(processIdentity(held.pid)).toBeDefined();
  const said: string[] = [];
  const again = await startPostgres({ dataDir, onLog: (line) => said.push(line) });
  expect(said).toEqual(["Stopped a PostgreSQL that had outlived an earlier start."]);
  expect(processIdentity(held.pid)).toBeUndefined();
  await again.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test("a start right after PostgreSQL itself was killed recovers by itself", async () => {
  const dataDir = placeScratch();
  const first = await startPostgres({ dataDir });
  process.kill(first.pid, "SIGKILL");
  expect(await first.exited).toEqual({ asked: false });
  const second = await startPostgres({ dataDir, port: first.port });
  expect(second.port).toBe(first.port);
  await second.stop();
  rmSync(dataDir, { recursive: true, force: true });
});
