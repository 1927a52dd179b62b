import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Account } from "./account.ts";
import { noSpace, notStartable, plainEnvironment } from "./cluster.ts";
import { Remedy } from "./remedy.ts";
import type { Settings } from "./settings.ts";
import { endWithThisProcess } from "./watcher.ts";

/** `released` is called once PostgreSQL has ended. */
export type Postmaster = { child: ChildProcess; pid: number; released: () => Promise<void> };
export type Refusal = "port-taken" | "memory-still-held";

type Launch = {
  postgres: string;
  clusterDir: string;
  port: number;
  account: Account;
  settings: Settings;
  logFile: string;
  /** Removed if this process ends without stopping PostgreSQL; empty for nothing. */
  removeAtEnd: string;
};

/** Starts PostgreSQL and resolves when it accepts connections, or to a reason after which another try makes sense. */
export async function launch(to: Launch): Promise<Postmaster | { refused: Refusal }> {
  const logStart = prepareLog(to.logFile);
  const log = openSync(to.logFile, "a", 0o600);
  const set = Object.entries(to.settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(to.postgres, ["-D", to.clusterDir, "-p", String(to.port), ...set], {
    ...(to.account ?? {}),
    cwd: to.clusterDir,
    env: plainEnvironment(),
    // Its own session: Ctrl-C in the terminal must reach the server first, which then stops PostgreSQL last.
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  let failure: Error | undefined;
  child.once("error", (error) => {
    failure = notStartable(to.postgres, error);
  });
  child.unref();
  // From the first moment, for a Ctrl-C may come before PostgreSQL is ready.
  const released = child.pid ? endWithThisProcess(child.pid, "INT", to.removeAtEnd) : async () => {};
  while (failure === undefined && child.exitCode === null && child.signalCode === null) {
    if (child.pid && isReady(to.clusterDir, child.pid)) return { child, pid: child.pid, released };
    await pause(20);
  }
  await released();
  if (failure) throw failure;
  return { refused: explain(readFileSync(to.logFile).subarray(logStart).toString(), to.logFile) };
}

/** Stops PostgreSQL: open transactions are rolled back and everything is on disk when it resolves. */
export async function shutDown({ child }: Postmaster): Promise<void> {
  const gone = () => child.exitCode !== null || child.signalCode !== null;
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    if (gone()) resolve();
  });
  for (const [signal, patienceMs] of [
    ["SIGINT", 30_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ] as const) {
    if (gone()) return;
    child.kill(signal);
    await Promise.race([ended, pause(patienceMs, undefined, { ref: false })]);
  }
}

/** PostgreSQL writes its state into the eighth line of its pid file; this is how pg_ctl waits, too. */
function isReady(clusterDir: string, pid: number): boolean {
  try {
    const lines = readFileSync(join(clusterDir, "postmaster.pid"), "utf8").split("\n");
    return lines[0] === String(pid) && lines[7]?.trim() === "ready";
  } catch {
    return false;
  }
}

function explain(log: string, logFile: string): Refusal {
  if (/could not bind .* address|could not create any TCP\/IP sockets/.test(log)) return "port-taken";
  if (/pre-existing shared memory block/.test(log)) return "memory-still-held";
  if (/No space left on device|Disk quota exceeded/i.test(log)) throw noSpace();
  if (/could not map anonymous shared memory|Cannot allocate memory/i.test(log)) {
    throw new Remedy(
      "There is not enough memory for PostgreSQL; end other programs, or give this machine at least 2 GB, and start again.",
    );
  }
  throw new Error(`PostgreSQL did not start; the end of ${logFile}:\n${log.trim().split("\n").slice(-12).join("\n")}`);
}

/** Returns where this start's lines begin. A log that has grown past 20 MB, or belongs to somebody else, begins afresh. */
function prepareLog(logFile: string): number {
  const stat = statSync(logFile, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (stat.size < 20_000_000 && (stat.uid === process.getuid?.() || process.getuid?.() === 0)) return stat.size;
  rmSync(logFile, { force: true });
  return 0;
}
