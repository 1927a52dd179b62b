import { spawn } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Remedy } from "@quintet/postgres";

type Search = { install: boolean; env?: NodeJS.ProcessEnv; uid?: number | undefined; log?: (line: string) => void };

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const packages = ["chromium", "fonts-noto-cjk"];

/**
 * The path of a Chromium: PLAYWRIGHT_CHROMIUM, else one on the path, else, with `install` and as root where apt-get is,
 * the distribution's own, with fonts that have Chinese characters.
 * @throws Remedy with the command to type when there is none
 */
export async function findChromium({
  install,
  env = process.env,
  uid = process.getuid?.(),
  log,
}: Search): Promise<string> {
  const wanted = env.PLAYWRIGHT_CHROMIUM;
  if (wanted) {
    if (isProgram(wanted)) return wanted;
    throw new Remedy(`PLAYWRIGHT_CHROMIUM names ${wanted}, where there is no program; correct it or leave it out.`);
  }
  const found = onPath(names, env);
  if (found) return found;
  const apt = onPath(["apt-get"], env);
  if (install && uid === 0 && apt) {
    const say = log ?? ((line: string) => void process.stderr.write(`    ${line}\n`));
    say("Installing Chromium and Chinese fonts with apt-get (one to three minutes) …");
    const installed =
      (await run(apt, ["update"], env, say)) &&
      (await run(apt, ["install", "-y", "--no-install-recommends", ...packages], env, say));
    const fresh = installed ? onPath(names, env) : undefined;
    if (fresh) return fresh;
  }
  throw new Remedy(`No Chromium was found; ${advice(Boolean(apt))}, or set PLAYWRIGHT_CHROMIUM to the path of one.`);
}

function advice(apt: boolean): string {
  if (apt) return `install it with: sudo apt-get update && sudo apt-get install -y ${packages.join(" ")}`;
  if (process.platform === "darwin") return "install it with: brew install --cask chromium";
  return "install the package chromium of your distribution";
}

function onPath(programs: readonly string[], env: NodeJS.ProcessEnv): string | undefined {
  const dirs = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return programs.flatMap((name) => dirs.map((dir) => join(dir, name))).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function run(program: string, args: string[], env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<boolean> {
  const child = spawn(program, args, {
    env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const read = (chunk: Buffer) => {
    for (const line of chunk.toString().split("\n")) if (/^(Get|Fetched|Setting up|E:|W:)/.test(line)) say(line);
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  return new Promise((resolve) => {
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}
