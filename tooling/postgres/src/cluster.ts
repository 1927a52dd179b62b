import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { endIfWorkingOn } from "./leftover.ts";
import { Remedy } from "./remedy.ts";
import { endWithThisProcess } from "./watcher.ts";

export type Superuser = { user: string; password: string };

type Making = {
  account: Account;
  binaries: () => Binaries;
  wanted: Partial<Superuser>;
  /** Whether a fresh cluster is on disk before it counts as made. */
  flush: boolean;
  onLog: (line: string) => void;
};

const majorVersion = "18";

/**
 * The superuser of the cluster in `<dataDir>/cluster`, which is made when missing. `making.json` stands while it is
 * being made and `state.json` afterwards, so a directory left by an interrupted making is known to be empty of data.
 * @throws Remedy when the directory holds something else, or a cluster that is damaged or of another version
 */
export async function openCluster(dataDir: string, made: Making): Promise<Superuser> {
  const clusterDir = join(dataDir, "cluster");
  const known = readState(dataDir);
  if (known) {
    refuseUnusable(dataDir, clusterDir);
    return known;
  }
  const making = join(dataDir, "making.json");
  if (existsSync(making)) {
    made.onLog("An earlier start was interrupted while it made the database; making it afresh.");
    const { pid }: { pid?: number } = parse(making) ?? {};
    if (pid) await endIfWorkingOn(pid, clusterDir);
    rmSync(clusterDir, { recursive: true, force: true });
  } else if (existsSync(clusterDir)) {
    throw new Remedy(
      `${clusterDir} holds something Quintet did not finish or did not make; move it away, or if nothing in it is needed, remove it with: rm -rf ${clusterDir}`,
    );
  }
  const superuser = {
    user: made.wanted.user ?? "postgres",
    password: made.wanted.password ?? randomBytes(24).toString("base64url"),
  };
  await initialise(dataDir, superuser, made);
  const draft = join(dataDir, "state.json.draft");
  writeFileSync(draft, JSON.stringify({ ...superuser, majorVersion }), { mode: 0o600, flush: true });
  renameSync(draft, join(dataDir, "state.json"));
  rmSync(making, { force: true });
  return superuser;
}

async function initialise(dataDir: string, superuser: Superuser, { account, binaries, flush }: Making): Promise<void> {
  const { initdb } = binaries();
  const clusterDir = join(dataDir, "cluster");
  const passwordFile = join(dataDir, "password");
  writeFileSync(join(dataDir, "making.json"), "{}");
  mkdirSync(clusterDir, { mode: 0o700 });
  writeFileSync(passwordFile, `${superuser.password}\n`, { mode: 0o600 });
  if (account) for (const path of [clusterDir, passwordFile]) chownSync(path, account.uid, account.gid);
  // The same sort order and letter case on every machine, whatever locales it has.
  const flags = [
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--auth=scram-sha-256",
    ...(flush ? [] : ["--no-sync"]),
  ];
  const child = spawn(
    initdb,
    ["-D", clusterDir, `--username=${superuser.user}`, `--pwfile=${passwordFile}`, ...flags],
    {
      ...(account ?? {}),
      cwd: clusterDir,
      env: plainEnvironment(),
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  if (child.pid) writeFileSync(join(dataDir, "making.json"), JSON.stringify({ pid: child.pid }));
  const finished = child.pid ? endWithThisProcess(child.pid, "TERM") : async () => {};
  try {
    await succeeded(child, initdb);
  } finally {
    await finished();
    rmSync(passwordFile, { force: true });
  }
}

/** Nothing of the person's own PG… and LC_… variables reaches PostgreSQL. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? "/usr/bin:/bin", LC_ALL: "C", LANG: "C" };
}

function succeeded(child: ChildProcess, program: string): Promise<void> {
  let complaint = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-4_000);
  });
  return new Promise((resolve, reject) => {
    child.on("error", (error) => reject(notStartable(program, error)));
    child.on("close", (code, signal) => {
      if (code === 0) resolve();
      else if (/No space left on device|Disk quota exceeded/i.test(complaint)) reject(noSpace());
      else reject(new Error(`making the database ended with ${signal ?? code}: ${complaint.trim()}`));
    });
  });
}

/** Why a program that is there did not start. */
export function notStartable(program: string, error: Error): Error {
  const code = "code" in error ? error.code : undefined;
  const libc = "needs a Linux with glibc (Debian, Ubuntu, Fedora and their like, not Alpine)";
  if (code === "ENOENT")
    return new Remedy(`The built-in PostgreSQL ${libc}; set DATABASE_URL to a PostgreSQL of your own.`);
  if (code !== "EACCES" && code !== "EPERM") return error;
  return new Remedy(
    `${program} may not be run here (${code}); move the project to a disk that allows programs, or set DATABASE_URL to a PostgreSQL of your own.`,
  );
}

export function noSpace(): Remedy {
  return new Remedy("The disk is full; free at least 2 GB and start again.");
}

function refuseUnusable(dataDir: string, clusterDir: string): void {
  const version = existsSync(join(clusterDir, "PG_VERSION"))
    ? readFileSync(join(clusterDir, "PG_VERSION"), "utf8").trim()
    : "";
  if (!version || !existsSync(join(clusterDir, "global", "pg_control"))) {
    throw new Remedy(
      `The database in ${dataDir} is damaged (files are missing); restore it from a backup, or start afresh with: npm run demo:reset`,
    );
  }
  if (version !== majorVersion) {
    throw new Remedy(
      `The database in ${dataDir} was made by PostgreSQL ${version} and this is ${majorVersion}; start afresh with: npm run demo:reset`,
    );
  }
}

function readState(dataDir: string): Superuser | undefined {
  const file = join(dataDir, "state.json");
  if (!existsSync(file)) return undefined;
  const state = parse<Superuser>(file);
  if (state?.user && state.password) return { user: state.user, password: state.password };
  throw new Remedy(`${file} cannot be read; start afresh with: npm run demo:reset`);
}

function parse<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
