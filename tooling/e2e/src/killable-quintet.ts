import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { freePort, startScratchPostgres } from "@quintet/postgres";
import pg from "pg";

const SERVE = resolve(import.meta.dirname, "serve-killable.ts");
const PATIENCE = 240_000;

/** A whole Quintet in a process of its own, over a database that outlives it. */
export interface KillableQuintet {
  origin: string;
  start(): Promise<void>;
  /** SIGKILL: nothing is finished, nobody is told. */
  kill(): Promise<void>;
  ask<T extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

async function ready(origin: string, child: ChildProcess, said: () => string): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok) return;
    if (child.exitCode !== null || Date.now() > until) throw new Error(`Quintet did not start:\n${said()}`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

export async function openKillableQuintet(): Promise<KillableQuintet> {
  const postgres = await startScratchPostgres();
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  const kill = async () => {
    const dying = child;
    if (!dying || dying.exitCode !== null || dying.signalCode !== null) return;
    const gone = new Promise((done) => dying.once("exit", done));
    dying.kill("SIGKILL");
    await gone;
  };
  return {
    origin,
    kill,
    async start() {
      const starting = spawn(
        process.execPath,
        ["--disable-warning=ExperimentalWarning", SERVE, postgres.url, String(port)],
        {
          stdio: ["ignore", "pipe", "pipe"],
        },
      );
      child = starting;
      let said = "";
      const hear = (chunk: Buffer) => {
        said = (said + chunk.toString()).slice(-4_000);
      };
      starting.stdout?.on("data", hear);
      starting.stderr?.on("data", hear);
      await ready(origin, starting, () => said);
    },
    async ask<T extends pg.QueryResultRow>(text: string, values: unknown[] = []) {
      const client = new pg.Client({ connectionString: postgres.url });
      await client.connect();
      try {
        return (await client.query<T>(text, values)).rows;
      } finally {
        await client.end();
      }
    },
    async close() {
      await kill();
      await postgres.stop();
    },
  };
}
