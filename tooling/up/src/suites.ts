import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildApps } from "./build-apps.ts";
import { runDirectory } from "./project-root.ts";
import { judge, readTally, readVitestReport, type Tally } from "./tally.ts";

export type Suite = { name: string; run: (root: string, signal: AbortSignal) => Promise<Tally> };

/** Everything `npm test` does, in its order; cheap and telling first, the built apps before the journeys on them. */
export const suites: readonly Suite[] = [
  { name: "house", run: (root, signal) => script(root, "tooling/boundaries/src/check.ts", signal) },
  { name: "unit", run: unit },
  { name: "build", run: build },
  { name: "journeys", run: (root, signal) => script(root, "tooling/e2e/src/run.ts", signal) },
];

/** A script that says "N passed, N failed" at its end. */
async function script(root: string, path: string, signal: AbortSignal): Promise<Tally> {
  const { code, output } = await stream(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", join(root, path)],
    root,
    signal,
  );
  return judge(readTally(output), code);
}

async function unit(root: string, signal: AbortSignal): Promise<Tally> {
  const report = join(runDirectory(root), "vitest.json");
  rmSync(report, { force: true });
  const vitest = join(root, "node_modules", ".bin", "vitest");
  const { code } = await stream(
    vitest,
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    root,
    signal,
  );
  return judge(readReport(report), code);
}

function readReport(file: string): Tally | undefined {
  try {
    return readVitestReport(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

async function build(root: string, signal: AbortSignal): Promise<Tally> {
  const outcomes = await buildApps(
    root,
    (outcome) => {
      process.stdout.write(`  ${outcome.app} ${outcome.result}\n`);
      if (outcome.result === "failed") process.stdout.write(`${outcome.output}\n`);
    },
    signal,
  );
  const failed = outcomes.filter(({ result }) => result === "failed").length;
  return judge({ passed: outcomes.length - failed, failed }, failed === 0 ? 0 : 1);
}

/** Runs a program, shows what it says as it says it, and keeps the end of it. */
function stream(
  program: string,
  args: string[],
  root: string,
  signal: AbortSignal,
): Promise<{ code: number | null; output: string }> {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
  const child = spawn(program, args, {
    cwd: root,
    // What a suite starts ends with this process, not with the one that began us.
    env: { ...process.env, ...colour, QUINTET_BEGIN_PID: String(process.pid) },
    stdio: ["ignore", "pipe", "inherit"],
    signal,
    killSignal: "SIGINT",
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    process.stdout.write(chunk);
    output = (output + chunk.toString()).slice(-20_000);
  });
  return new Promise((resolve) => {
    child.on("error", (error) => {
      if (!signal.aborted) process.stdout.write(`${error.message}\n`);
    });
    child.on("close", (code) => resolve({ code, output }));
  });
}
