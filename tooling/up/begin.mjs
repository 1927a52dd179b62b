// @ts-check
// The one file of plain JavaScript: it runs before anything is installed, on whatever Node the machine has, and brings
// about what all other files need: the installed packages and the Node of the workspace, which then runs the script.
// Old syntax on purpose, so that a Node that is too old can still read far enough to say so.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { basename, delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const pnpm = "pnpm@12.21.0";
const root = resolve(dirname(fileURLToPath(import.meta.url)), "..", "..");
const modules = join(root, "node_modules");
const stampFile = join(modules, ".quintet-installed");
const lockFile = join(root, ".quintet", "install.lock");
const heartbeatMs = 2000;

/** Ends with one sentence that names the remedy. @param {string} sentence @returns {never} */
function stop(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

function requireNode() {
  const parts = process.versions.node.split(".").map(Number);
  const [major, minor] = [parts[0] || 0, parts[1] || 0];
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `Quintet needs Node 20.19 or newer and this is ${process.versions.node}; install a newer one from https://nodejs.org and start again.`,
  );
}

function requireWritable() {
  for (const dir of [root, join(root, ".quintet"), modules]) {
    try {
      if (fs.existsSync(dir)) fs.accessSync(dir, fs.constants.W_OK);
    } catch {
      stop(
        `You may not write to ${dir}; start as the account that owns it, or take it over with: sudo chown -R "$(id -un)" ${root}`,
      );
    }
  }
}

/** One hash over everything that decides what is installed. */
function wantedStamp() {
  const files = ["pnpm-lock.yaml", "pnpm-workspace.yaml", ".npmrc", "package.json"];
  for (const street of ["apps", "packages", "tooling"]) {
    if (!fs.existsSync(join(root, street))) continue;
    for (const house of fs.readdirSync(join(root, street)).sort()) files.push(join(street, house, "package.json"));
  }
  const hash = createHash("sha256").update(`${pnpm} ${process.platform} ${process.arch}\n`);
  for (const file of files) {
    if (fs.existsSync(join(root, file))) hash.update(`${file}\n`).update(fs.readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

/** @param {string} stamp */
function isInstalled(stamp) {
  if (!fs.existsSync(join(modules, ".modules.yaml")) || !fs.existsSync(stampFile) || !fs.existsSync(ownNode()))
    return false;
  return fs.readFileSync(stampFile, "utf8") === stamp;
}

function ownNode() {
  return join(modules, ".bin", process.platform === "win32" ? "node.cmd" : "node");
}

/** Resolves when this process alone may install; the lock of a process that died no longer beats and is taken over. */
async function lockInstall() {
  fs.mkdirSync(dirname(lockFile), { recursive: true });
  for (let told = false; ; ) {
    try {
      fs.writeFileSync(lockFile, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    if (isStale()) {
      fs.rmSync(lockFile, { force: true });
      continue;
    }
    if (!told) process.stderr.write("Another start is installing the packages; waiting for it …\n");
    told = true;
    await new Promise((again) => setTimeout(again, 500));
  }
  const beat = setInterval(() => {
    try {
      fs.utimesSync(lockFile, new Date(), new Date());
    } catch {
      // Removed by hand: nothing to keep alive.
    }
  }, heartbeatMs);
  return () => {
    clearInterval(beat);
    fs.rmSync(lockFile, { force: true });
  };
}

function isStale() {
  try {
    if (Date.now() - fs.statSync(lockFile).mtimeMs > heartbeatMs * 8) return true;
    const pid = Number(fs.readFileSync(lockFile, "utf8"));
    if (pid > 0) process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}

/** @param {string} stamp */
async function install(stamp) {
  const disk = fs.statfsSync(root);
  const freeGb = (disk.bavail * disk.bsize) / 1e9;
  if (freeGb < 2)
    stop(`Only ${freeGb.toFixed(1)} GB are free on this disk and Quintet needs 2; free some and start again.`);
  const unlock = await lockInstall();
  process.on("exit", unlock);
  if (!isInstalled(stamp)) {
    const outcome = await runPnpm();
    if (outcome.code !== 0) stop(installAdvice(outcome.output));
    if (!fs.existsSync(ownNode()))
      stop(`The Node of the workspace was not installed; remove ${modules} and start again.`);
    fs.writeFileSync(stampFile, stamp);
  }
  process.removeListener("exit", unlock);
  unlock();
}

/** @returns {Promise<{ code: number, output: string }>} */
function runPnpm() {
  const npx = join(dirname(process.env.npm_execpath || ""), "npx-cli.js");
  const beside = basename(process.env.npm_execpath || "") === "npm-cli.js" && fs.existsSync(npx);
  const [command, first] = beside ? [process.execPath, [npx]] : ["npx", []];
  const args = [
    ...first,
    "-y",
    pnpm,
    "install",
    "--frozen-lockfile",
    "--reporter=append-only",
    "--config.confirm-modules-purge=false",
  ];
  const env = Object.assign({}, process.env, { npm_config_loglevel: "error" });
  const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  const show = progressLine("Installing packages (the first time takes one to three minutes)");
  let output = "";
  /** @param {Buffer} chunk */
  const read = (chunk) => {
    output = (output + chunk.toString()).slice(-20000);
    const counts = output.match(/Progress: [^\n]*/g);
    if (counts) show.note(counts[counts.length - 1].replace("Progress: ", ""));
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.once(signal, () => {
      child.kill(signal);
      process.exit(130);
    });
  }
  return new Promise((settle) => {
    child.on("error", (error) => settle({ code: 1, output: error.message }));
    child.on("close", (code) => {
      show.end();
      settle({ code: code === null ? 1 : code, output });
    });
  });
}

/** @param {string} output */
function installAdvice(output) {
  const tail = output.trim().split("\n").slice(-12).join("\n");
  let advice = "The packages could not be installed; read the lines above, and start again.";
  if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|UND_ERR|META_FETCH_FAIL/.test(output)) {
    advice =
      "The package registry was not reached; check the network, or set another one with: npm config set registry <address>";
  } else if (/ENOSPC|EDQUOT/.test(output)) advice = "The disk is full; free 2 GB and start again.";
  else if (/OUTDATED_LOCKFILE/.test(output))
    advice = `A package.json and pnpm-lock.yaml differ; run: npx -y ${pnpm} install`;
  else if (/spawn npx ENOENT/.test(output))
    advice = "npx was not found; install npm, which comes with Node, and start again.";
  return `${tail}\n${advice}`;
}

/** A line on standard error that lives on a terminal and repeats now and then elsewhere. @param {string} title */
function progressLine(title) {
  const began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(0)} s`;
  let latest = "";
  const live = process.stderr.isTTY;
  const paint = () =>
    process.stderr.write(live ? `\r\u001b[2K${title} … ${seconds()}  ${latest}` : `  ${seconds()}  ${latest}\n`);
  if (!live) process.stderr.write(`${title} …\n`);
  const timer = setInterval(paint, live ? 500 : 10000);
  return {
    /** @param {string} text */
    note: (text) => {
      latest = text.trim();
    },
    end: () => {
      clearInterval(timer);
      process.stderr.write(live ? `\r\u001b[2K${title} … ${seconds()}\n` : `${title}: ${seconds()}\n`);
    },
  };
}

/** Runs the script with the workspace's Node and ends as it ends. @param {string} script @param {string[]} args */
function run(script, args) {
  const path = [join(modules, ".bin"), process.env.PATH || ""].join(delimiter);
  const env = Object.assign({}, process.env, {
    PATH: path,
    QUINTET_ROOT: root,
    QUINTET_BEGIN_PID: String(process.pid),
  });
  const child = spawn(ownNode(), ["--disable-warning=ExperimentalWarning", resolve(root, script), ...args], {
    env,
    stdio: "inherit",
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.removeAllListeners(signal);
    process.on(signal, () => child.kill(signal));
  }
  if (process.env.npm_lifecycle_event) followParent(child);
  child.on("error", (error) =>
    stop(`The Node of the workspace did not start (${error.message}); remove ${modules} and start again.`),
  );
  child.on("exit", (code, signal) => {
    if (!signal) process.exit(code === null ? 1 : code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/**
 * A signal to npm alone ends the shell between npm and this process, but does not reach this process.
 * @param {import("node:child_process").ChildProcess} child
 */
function followParent(child) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    child.kill("SIGTERM");
  }, 1000);
  timer.unref();
}

async function begin() {
  requireNode();
  const [script, ...args] = process.argv.slice(2);
  if (!script) stop("Usage: node tooling/up/begin.mjs <script.ts> [arguments]");
  requireWritable();
  const stamp = wantedStamp();
  if (!isInstalled(stamp)) await install(stamp);
  run(script, args);
}

begin().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
});
