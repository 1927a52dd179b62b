import { rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { choosePostgresAccount } from "./account.ts";
import { type Binaries, findBinaries } from "./binaries.ts";
import { claim } from "./claim.ts";
import { openCluster, type Superuser } from "./cluster.ts";
import { clearLeftover } from "./leftover.ts";
import { canHold } from "./placement.ts";
import { freePort, portIsFree } from "./ports.ts";
import { launch, type Postmaster, shutDown } from "./postmaster.ts";
import { Remedy } from "./remedy.ts";
import { durableSettings, type Settings } from "./settings.ts";

export type PostgresOptions = {
  dataDir: string;
  /** 0 or left out: any free port. */
  port?: number;
  /** Superuser and password take effect when the data are first made; afterwards the data remember theirs. */
  user?: string;
  password?: string;
  /** Made when missing; the address returned names it. */
  database?: string;
  /** Server settings over those of `durableSettings`. */
  settings?: Settings;
  onLog?: (line: string) => void;
};

export type RunningPostgres = {
  /** Address of `database` as superuser. */
  url: string;
  port: number;
  pid: number;
  dataDir: string;
  logFile: string;
  /** Resolves when PostgreSQL has ended, to whether `stop` had been called. */
  exited: Promise<{ asked: boolean }>;
  stop: () => Promise<void>;
};

const living = new Set<Postmaster>();
process.on("exit", () => {
  for (const { child } of living) child.kill("SIGINT");
});

/**
 * Starts PostgreSQL 18 on 127.0.0.1 over `dataDir`. It ends with this process, however that ends, and a start after a
 * crash clears up what the crash left.
 * @throws Remedy when the port is taken, the data are in use or unusable, or PostgreSQL cannot run here
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  return start(options, durableSettings(), false);
}

/** @param throwAway remove `dataDir` at the end, however this process ends */
export async function start(options: PostgresOptions, base: Settings, throwAway: boolean): Promise<RunningPostgres> {
  const dataDir = resolve(options.dataDir);
  const clusterDir = join(dataDir, "cluster");
  const onLog = options.onLog ?? (() => {});
  const account = choosePostgresAccount(clusterDir);
  refuseForeign(dataDir, clusterDir);
  if (!canHold(dataDir, account)) {
    throw new Remedy(
      `PostgreSQL may not keep its data in ${dataDir}; choose a directory on a local disk that its account may enter and write to.`,
    );
  }
  const held = claim(join(dataDir, "claim.json"));
  if (!held.ok) {
    throw new Remedy(`The database in ${dataDir} is in use by process ${held.holder.pid}; stop that one first.`);
  }
  try {
    let found: Binaries | undefined;
    const binaries = () => {
      found ??= findBinaries(account);
      return found;
    };
    const superuser = await openCluster(dataDir, { account, binaries, wanted: options, flush: !throwAway, onLog });
    if ((await clearLeftover(clusterDir)) === "stopped")
      onLog("Stopped a PostgreSQL that had outlived an earlier start.");
    const settings = { ...base, ...options.settings };
    const removeAtEnd = throwAway ? dataDir : "";
    const logFile = join(dataDir, "postgres.log");
    const { port, ...running } = await launchOn(options.port ?? 0, (on) =>
      launch({ postgres: binaries().postgres, clusterDir, port: on, account, settings, logFile, removeAtEnd }),
    );
    living.add(running);
    let asked = false;
    const exited = new Promise<{ asked: boolean }>((settle) => {
      const end = () => {
        living.delete(running);
        held.release();
        void running.released().then(() => settle({ asked }));
      };
      running.child.once("exit", end);
      if (running.child.exitCode !== null || running.child.signalCode !== null) end();
    });
    const stop = async () => {
      asked = true;
      await shutDown(running);
      await exited;
      if (throwAway) rmSync(dataDir, { recursive: true, force: true });
    };
    try {
      const url = await openDatabase(superuser, port, options.database ?? "quintet");
      return { url, port, pid: running.pid, dataDir, logFile, exited, stop };
    } catch (error) {
      await stop();
      throw error;
    }
  } catch (error) {
    held.release();
    if (throwAway) rmSync(dataDir, { recursive: true, force: true });
    throw error;
  }
}

async function launchOn(
  wanted: number,
  on: (port: number) => ReturnType<typeof launch>,
): Promise<Postmaster & { port: number }> {
  const until = performance.now() + 20_000;
  for (;;) {
    const port = wanted || (await freePort());
    const outcome = (await portIsFree(port)) ? await on(port) : { refused: "port-taken" as const };
    if ("pid" in outcome) return { ...outcome, port };
    if (outcome.refused === "port-taken" && wanted) {
      throw new Remedy(
        `Port ${wanted}, wanted for PostgreSQL, is taken; stop the program that listens there, or choose another port.`,
      );
    }
    // Children of a killed PostgreSQL let go of its memory within moments.
    if (performance.now() > until) throw new Error(`PostgreSQL did not start within 20 s (${outcome.refused})`);
    await pause(200);
  }
}

async function openDatabase({ user, password }: Superuser, port: number, database: string): Promise<string> {
  const address = (name: string) =>
    `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(name)}`;
  const client = new pg.Client({ connectionString: address("postgres") });
  client.on("error", () => {});
  await client.connect();
  try {
    const there = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [database]);
    if (there.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
  return address(database);
}

/** Data made by root cannot be opened by an ordinary user, and it is better to say so than to fail on a file. */
function refuseForeign(dataDir: string, clusterDir: string): void {
  const uid = process.getuid?.();
  for (const dir of [dataDir, clusterDir]) {
    const owner = statSync(dir, { throwIfNoEntry: false })?.uid;
    if (uid === 0 || owner === undefined || owner === uid) continue;
    throw new Remedy(
      `${dir} belongs to another account (uid ${owner}), probably because Quintet was once started as root; start it as that account, or remove it with: sudo rm -rf ${dataDir}`,
    );
  }
}
