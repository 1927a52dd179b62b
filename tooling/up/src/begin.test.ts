import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

// Real databases and real processes, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000 });

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "quintet-begin-"));
  mkdirSync(join(root, "tooling/up"), { recursive: true });
  mkdirSync(join(root, "path"));
  copyFileSync(resolve(import.meta.dirname, "../begin.mjs"), join(root, "tooling/up/begin.mjs"));
  file("package.json", "{}");
  registry("mkdir -p node_modules/.bin; touch node_modules/.modules.yaml; ln -sf $NODE node_modules/.bin/node");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function file(name: string, text: string): string {
  writeFileSync(join(root, name), text, { mode: 0o755 });
  return join(root, name);
}

/** What the package manager does when it is called; each call leaves a line in `calls`. */
function registry(does: string): void {
  file("path/npx", `#!/bin/sh\necho "$*" >> calls\n${does}\n`);
}

const calls = () =>
  existsSync(join(root, "calls")) ? readFileSync(join(root, "calls"), "utf8").trim().split("\n") : [];

async function begin(args: string[], env: Record<string, string> = {}) {
  const PATH = [join(root, "path"), process.env.PATH].join(delimiter);
  const child = spawn(process.execPath, [join(root, "tooling/up/begin.mjs"), ...args], {
    env: { PATH, NODE: process.execPath, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => (said.stdout += chunk));
  child.stderr.on("data", (chunk) => (said.stderr += chunk));
  const [status, signal] = await once(child, "close");
  return { status, signal, ...said };
}

test("a script runs on the Node of the workspace, with its arguments, and its end is the end", async () => {
  const script = file(
    "say.ts",
    `
    const words: string[] = process.argv.slice(2);
    console.log(JSON.stringify([process.execPath, words, process.env.QUINTET_ROOT, process.env.NODE_OPTIONS]));
    process.exit(7);`,
  );
  const outcome = await begin([script, "--only", "house,unit"], { NODE_OPTIONS: "--max-old-space-size=3000" });
  expect(JSON.parse(outcome.stdout)).toEqual([
    process.execPath,
    ["--only", "house,unit"],
    root,
    "--max-old-space-size=3000",
  ]);
  expect(outcome.stderr).toContain("Installing packages");
  expect(outcome.status).toBe(7);
});

test("packages are installed once, whoever begins at the same time, and again when what is wanted changes", async () => {
  const script = file("nothing.ts", "");
  registry(
    "sleep 0.3; mkdir -p node_modules/.bin; touch node_modules/.modules.yaml; ln -sf $NODE node_modules/.bin/node",
  );
  const both = await Promise.all([begin([script]), begin([script])]);
  expect(both.map(({ status }) => status)).toEqual([0, 0]);
  expect(calls()).toEqual([expect.stringMatching(/^-y pnpm@[\d.]+ install --frozen-lockfile/)]);
  expect((await begin([script])).stderr).toBe("");
  file("pnpm-lock.yaml", "lockfileVersion: 9");
  await begin([script]);
  expect(calls()).toHaveLength(2);
  expect(existsSync(join(root, ".quintet/install.lock"))).toBe(false);
});

test("the lock of an install that died is taken over", async () => {
  mkdirSync(join(root, ".quintet"));
  const lock = file(".quintet/install.lock", String(process.pid));
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(lock, longAgo, longAgo);
  expect((await begin([file("nothing.ts", "")])).status).toBe(0);
});

test("an install that fails says why and what to do, without a stack", async () => {
  registry('echo "ERR_PNPM_META_FETCH_FAIL  GET failed: getaddrinfo ENOTFOUND"; exit 1');
  const outcome = await begin([file("nothing.ts", "")]);
  expect(outcome.status).toBe(1);
  expect(outcome.stdout).toBe("");
  expect(outcome.stderr.trim().split("\n").at(-1)).toBe(
    "The package registry was not reached; check the network, or set another one with: npm config set registry <address>",
  );
  expect(existsSync(join(root, ".quintet/install.lock"))).toBe(false);
});

test("a signal reaches the script, and a script ended by a signal is told as such", async () => {
  const orderly = file(
    "orderly.ts",
    `
    process.on("SIGTERM", () => process.exit(3));
    process.kill(process.ppid, "SIGTERM");
    setInterval(() => {}, 1000);`,
  );
  expect((await begin([orderly])).status).toBe(3);
  expect((await begin([file("killed.ts", `process.kill(process.pid, "SIGTERM");`)])).signal).toBe("SIGTERM");
});

test("a Node that is too old is told what to do in one sentence", async () => {
  const old = file("old.cjs", `Object.defineProperty(process.versions, "node", { value: "20.18.3" });`);
  const outcome = await begin([file("nothing.ts", "")], { NODE_OPTIONS: `--require ${old}` });
  expect(outcome.status).toBe(1);
  expect(outcome.stderr.trim()).toBe(
    "Quintet needs Node 20.19 or newer and this is 20.18.3; install a newer one from https://nodejs.org and start again.",
  );
});
