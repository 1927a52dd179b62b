import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { runDirectory } from "./project-root.ts";
import { sourceHash } from "./source-hash.ts";

export type BuildOutcome =
  | { app: string; result: "unchanged" | "built"; ms: number }
  | { app: string; result: "failed"; output: string };

type App = { name: string; dir: string; command: string; stamp: string; hash: string };

const ground = ["packages", "tooling/typescript", "tsconfig.base.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"];

/**
 * Builds what has a `build` script in apps/ and whose sources, or the packages below it, differ from the last build.
 * The server's declarations come first, then the browser apps, as many at a time as there are cores.
 * @param told called when an app is done
 */
export async function buildApps(
  root: string,
  told: (outcome: BuildOutcome) => void,
  signal?: AbortSignal,
): Promise<BuildOutcome[]> {
  const apps = listApps(root);
  const first = apps.filter((app) => app.name === "server");
  const rest = apps.filter((app) => app.name !== "server");
  const outcomes: BuildOutcome[] = [];
  const work = async (queue: App[]) => {
    for (let app = queue.shift(); app && !signal?.aborted; app = queue.shift()) {
      const outcome = await buildOne(root, app, signal);
      outcomes.push(outcome);
      told(outcome);
    }
  };
  await work(first);
  await Promise.all(Array.from({ length: availableParallelism() }, () => work(rest)));
  return outcomes;
}

function listApps(root: string): App[] {
  const below = sourceHash(root, ground);
  return readdirSync(join(root, "apps")).flatMap((name) => {
    const manifest = join(root, "apps", name, "package.json");
    if (!existsSync(manifest)) return [];
    const { scripts }: { scripts?: { build?: string } } = JSON.parse(readFileSync(manifest, "utf8"));
    if (!scripts?.build) return [];
    const stamp = join(runDirectory(root), "built", name);
    const hash = `${below} ${sourceHash(root, [join("apps", name)])}`;
    return [{ name, dir: join(root, "apps", name), command: scripts.build, stamp, hash }];
  });
}

async function buildOne(root: string, app: App, signal?: AbortSignal): Promise<BuildOutcome> {
  const began = performance.now();
  if (existsSync(join(app.dir, "dist")) && existsSync(app.stamp) && readFileSync(app.stamp, "utf8") === app.hash) {
    return { app: app.name, result: "unchanged", ms: performance.now() - began };
  }
  const failure = await runCommand(root, app, signal);
  if (failure !== undefined) return { app: app.name, result: "failed", output: failure };
  mkdirSync(dirname(app.stamp), { recursive: true });
  writeFileSync(app.stamp, app.hash);
  return { app: app.name, result: "built", ms: performance.now() - began };
}

/** Runs the app's own build script; undefined when it succeeds, else the end of what it said. */
function runCommand(root: string, app: App, signal?: AbortSignal): Promise<string | undefined> {
  const bins = [join(app.dir, "node_modules", ".bin"), join(root, "node_modules", ".bin"), process.env.PATH ?? ""];
  const child = spawn(app.command, {
    shell: true,
    cwd: app.dir,
    env: { ...process.env, PATH: bins.join(delimiter) },
    stdio: ["ignore", "pipe", "pipe"],
    ...(signal ? { signal } : {}),
  });
  let said = "";
  const read = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-8_000);
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  return new Promise((resolve) => {
    child.on("error", (error) => resolve(`${said}${error.message}`));
    child.on("close", (code) => resolve(code === 0 ? undefined : said.trim() || `ended with ${code}`));
  });
}
