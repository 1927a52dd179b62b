import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { removeDatabase } from "@quintet/postgres";

const pgModule = JSON.stringify(import.meta.resolve("pg"));

// The smallest houses the start can compose: one table, one row, one page. PostgreSQL and identity are the real ones.
const files: Record<string, string> = {
  "apps/server/src/prepare-database.ts": `
import pg from ${pgModule};
export async function prepareDatabase({ adminUrl }) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query("CREATE TABLE IF NOT EXISTS tenant (id text PRIMARY KEY)");
  await client.end();
  return { runtimeUrl: adminUrl };
}`,
  "apps/server/src/main.ts": `
import http from "node:http";
import pg from ${pgModule};
export async function startServer({ host, port, runtimeUrl, identity }) {
  const pool = new pg.Pool({ connectionString: runtimeUrl });
  const server = http.createServer(async (req, res) => {
    if (await identity.handle(req, res)) return;
    const { rows } = await pool.query("SELECT id FROM tenant ORDER BY id");
    res.end(rows.map((row) => row.id).join(","));
  });
  await new Promise((up) => server.listen(port, host, up));
  return {
    address: "http://" + host + ":" + port,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await pool.end();
    },
  };
}`,
  "tooling/simulator/src/index.ts": `
import pg from ${pgModule};
export function demonstrationLogIns() {
  const demonstration = { zh: "客服代表", en: "Agent" };
  return [{ realm: "quintet", username: "agent", password: "pw", subject: "s1", name: "A", roles: [], demonstration, path: "/access/" }];
}
export async function loadDemonstration({ adminUrl, log }) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query("INSERT INTO tenant VALUES ('north')");
  log("half loaded");
  if (process.env.TEST_HANG) await new Promise((never) => setTimeout(never, 600_000));
  await client.query("INSERT INTO tenant VALUES ('south')");
  await client.end();
}`,
  "apps/page/package.json": JSON.stringify({ scripts: { build: "mkdir -p dist && cp page.txt dist/" } }),
  "apps/page/page.txt": "page",
};

/** A project in a temporary directory, with the houses above. */
export function smallProject() {
  const root = mkdtempSync(join(tmpdir(), "quintet-project-"));
  chmodSync(root, 0o755);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const remove = async () => {
    await removeDatabase(root);
    rmSync(root, { recursive: true, force: true });
  };
  return { root, remove, run: (script: string, env: Record<string, string> = {}) => run(root, script, env) };
}

function run(root: string, script: string, env: Record<string, string>) {
  const file = fileURLToPath(new URL(`../${script}`, import.meta.url));
  const clean = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", QUINTET_ROOT: root, ...env };
  const child = spawn(process.execPath, [file], { env: clean, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const waiting = new Set<() => void>();
  const read = (chunk: Buffer) => {
    said += chunk.toString();
    for (const look of waiting) look();
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  const ended = once(child, "close").then(([code]: unknown[]) => (typeof code === "number" ? code : null));
  return {
    said: () => said,
    /** Resolves when the process has said `words`; rejects if it ends without. */
    until: (words: string) =>
      new Promise<void>((resolve, reject) => {
        const look = () => said.includes(words) && resolve();
        waiting.add(look);
        look();
        void ended.then(() => reject(new Error(`ended without "${words}":\n${said}`)));
      }),
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    ended,
  };
}
