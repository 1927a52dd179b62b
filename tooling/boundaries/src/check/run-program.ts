import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";

/** What a check came to; `said` is shown when it is not content. */
export type Outcome = { ok: boolean; said: string };

/**
 * Runs a command line of a package with the programs of the workspace on its path.
 * @param signal ends the program and what it started
 */
export function runProgram(root: string, folder: string, command: string, signal: AbortSignal): Promise<Outcome> {
  const bins = [join(folder, "node_modules", ".bin"), join(root, "node_modules", ".bin"), process.env.PATH ?? ""];
  const child = spawn(command, {
    shell: true,
    // A group of its own, so that ending it ends the shell, the program and the program's workers alike.
    detached: true,
    cwd: folder,
    env: { ...process.env, PATH: bins.join(delimiter), NO_COLOR: "1", FORCE_COLOR: undefined },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const end = () => {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
  };
  signal.addEventListener("abort", end, { once: true });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ ok: false, said: error.message }));
    child.on("close", (code) => {
      signal.removeEventListener("abort", end);
      resolve({ ok: code === 0, said: Buffer.concat(chunks).toString("utf8").trim() });
    });
  });
}
