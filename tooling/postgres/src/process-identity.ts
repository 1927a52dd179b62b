import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const unknown = "unknown";

/**
 * Tells one life of a process number from the next: its start time as the system knows it.
 * undefined when no such process lives (a zombie does not), "unknown" when it lives but tells nothing.
 */
export function processIdentity(pid: number): string | undefined {
  if (!lives(pid)) return undefined;
  try {
    if (!existsSync("/proc/self/stat")) {
      return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || undefined;
    }
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command name stands in brackets and may hold anything; fields 3 (state) and 22 (start time) follow it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? undefined : (fields[19] ?? unknown);
  } catch {
    return lives(pid) ? unknown : undefined;
  }
}

/** True when the process `pid` lives and, as far as anybody can tell, is the one that had `identity`. */
export function isSameProcess(pid: number, identity: string): boolean {
  const present = processIdentity(pid);
  return present !== undefined && (present === identity || present === unknown || identity === unknown);
}

/** The command line of a living process, words joined by blanks; empty when it cannot be read. */
export function commandLine(pid: number): string {
  try {
    if (existsSync("/proc/self/cmdline")) return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
