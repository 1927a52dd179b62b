import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { commandLine, processIdentity } from "./process-identity.ts";
import { Remedy } from "./remedy.ts";

/**
 * Ends a PostgreSQL that outlived the process that had started it on `clusterDir`, and removes a pid file that
 * speaks of the dead. Returns what was found, for telling.
 * @throws Remedy when it runs under an account this one may not end.
 */
export async function clearLeftover(clusterDir: string): Promise<"nothing" | "dead" | "stopped"> {
  const pidFile = join(clusterDir, "postmaster.pid");
  const pid = readPid(pidFile);
  if (pid === undefined) return "nothing";
  const running = await endIfWorkingOn(pid, clusterDir);
  // PostgreSQL would refuse to start if the number in a stale file belonged to some other process by now.
  rmSync(pidFile, { force: true });
  return running ? "stopped" : "dead";
}

/** Ends process `pid` if its command line names `dir`; resolves when it is gone, to whether there was one. */
export async function endIfWorkingOn(pid: number, dir: string): Promise<boolean> {
  if (processIdentity(pid) === undefined || !commandLine(pid).includes(dir)) return false;
  for (const [signal, patienceMs] of [
    ["SIGINT", 20_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "EPERM") {
        throw new Remedy(
          `Process ${pid} of another account still works on ${dir}; stop it with: sudo kill -INT ${pid}`,
        );
      }
      return true;
    }
    const until = performance.now() + patienceMs;
    while (performance.now() < until) {
      if (processIdentity(pid) === undefined) return true;
      await pause(25);
    }
  }
  throw new Remedy(`Process ${pid}, which still works on ${dir}, does not end; stop it by hand with: kill -9 ${pid}`);
}

/** The process number in a postmaster.pid, undefined when there is no readable one. */
function readPid(pidFile: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(pidFile, "utf8"), 10);
    return pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}
