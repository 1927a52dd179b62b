import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Captured } from "./capture-sql.ts";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** Numbers people read are unique too: `GD-261121-0042`. */
const CASE_NUMBER = /\b([A-Z]{2}-\d{6}-)\d+\b/g;

/**
 * A pgbench script of a captured transaction: each id made in it (after `since`, ms) becomes one of a random family, so that every round
 * writes rows of its own. Values of `fresh` (an idempotency key, a name) get the same number appended.
 */
export function scriptOf(captured: Captured, since: number, fresh: readonly string[]): string {
  const numbers = new Map<string, number>();
  const numbered = (id: string) => {
    // A version 7 id begins with its millisecond: older ones are rows that were there before.
    if (Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16) < since) return id;
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `b:n-${number}`;
  };
  const lines = captured.map((text) => {
    let line = text.replace(UUID, numbered).replace(CASE_NUMBER, "$1:n");
    for (const value of fresh) line = line.replaceAll(value, `${value}:n`);
    // What travelled in one message travels in one here too.
    return `${line.replace(/; (?=SET LOCAL |SELECT )/g, " \\; ")};`;
  });
  return ["\\set n random(1, 1000000000000000)", ...lines, ""].join("\n");
}

/** Runs a script against a database; answers transactions per second. */
export async function runPgbench(url: string, script: string, clients: number, seconds: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "quintet-pgbench-"));
  const file = join(folder, "transaction.sql");
  writeFileSync(file, script);
  const args = ["-n", "-M", "simple", "-c", String(clients), "-j", "1", "-T", String(seconds), "-f", file, url];
  try {
    const output = await new Promise<string>((resolve, reject) => {
      const child = spawn("pgbench", args, { stdio: ["ignore", "pipe", "pipe"] });
      let text = "";
      child.stdout.on("data", (data: Buffer) => (text += data.toString()));
      child.stderr.on("data", (data: Buffer) => (text += data.toString()));
      child.once("error", () =>
        reject(new Error("pgbench is not here; install the distribution's PostgreSQL client programs")),
      );
      child.once("exit", (code) => (code === 0 ? resolve(text) : reject(new Error(`pgbench failed: ${text}`))));
    });
    const found = /tps = ([\d.]+)/.exec(output);
    if (!found?.[1]) throw new Error(`pgbench said no rate: ${output}`);
    return Number(found[1]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
