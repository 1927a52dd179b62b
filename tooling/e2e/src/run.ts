import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { freePort, readable, startScratchPostgres } from "@quintet/postgres";
import { findChromium, numberedProgress, orderlyEnd, startQuintet, startSteps } from "@quintet/up";

const home = resolve(import.meta.dirname, "..");
const root = resolve(home, "../..");

interface Report {
  stats: { expected: number; unexpected: number; flaky: number };
}

function play(env: Record<string, string>, signal: AbortSignal): Promise<void> {
  const cli = createRequire(import.meta.url).resolve("@playwright/test/cli");
  const wanted = process.argv.slice(2);
  const child = spawn(process.execPath, [cli, "test", ...wanted], {
    cwd: home,
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
    signal,
    killSignal: "SIGINT",
  });
  return new Promise((done) => child.once("exit", () => done()).once("error", () => done()));
}

/** Plays the journeys on a Quintet of their own: a database that nobody misses, the real issuer, the built apps. */
async function main(): Promise<void> {
  const ending = orderlyEnd(process, (line) => process.stderr.write(`${line}\n`));
  try {
    const chromium = await findChromium({ install: true, log: (line) => process.stderr.write(`${line}\n`) });
    const postgres = await startScratchPostgres();
    ending.whenEnding("PostgreSQL", postgres.stop);
    const progress = numberedProgress(process.stderr, startSteps, () => performance.now());
    const surroundings = { port: await freePort(), databaseUrl: postgres.url };
    const { address } = await startQuintet({ root, surroundings, progress, ending });
    await play({ QUINTET_ADDRESS: address, QUINTET_CHROMIUM: chromium }, ending.signal);
    const { stats }: Report = JSON.parse(readFileSync(join(home, "test-results/report.json"), "utf8"));
    process.stdout.write(`journeys: ${stats.expected} passed, ${stats.unexpected + stats.flaky} failed\n`);
    process.exitCode = stats.unexpected + stats.flaky > 0 ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${readable(error)}\n`);
    process.stdout.write("journeys: 0 passed, 1 failed\n");
    process.exitCode = 1;
  } finally {
    await ending.end();
  }
}

await main();
process.exit();
