import pg from "pg";
import type { FragileDatabase } from "./database.ts";
import type { Link } from "./link.ts";
import type { FragileServer } from "./server.ts";

export interface Scene {
  database: FragileDatabase;
  server: FragileServer;
  link: Link;
  /** Seconds from now until a command is acknowledged. */
  untilAcknowledged(): Promise<number>;
  /** Longest recovery seen, in seconds. */
  recovery: { server: number; postgres: number };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const seconds = (from: number) => (performance.now() - from) / 1_000;

async function killServer({ server, recovery, untilAcknowledged }: Scene): Promise<void> {
  const from = performance.now();
  await server.kill();
  await server.start();
  await untilAcknowledged();
  recovery.server = Math.max(recovery.server, seconds(from));
}

/** The server stays as it is: counted is the time from a database that answers again to the next acknowledged command. */
async function killPostmaster({ database, recovery, untilAcknowledged }: Scene): Promise<void> {
  await database.kill();
  await pause(300 + Math.random() * 700);
  await database.revive();
  recovery.postgres = Math.max(recovery.postgres, await untilAcknowledged());
}

async function killBackends({ database }: Scene): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await database.ask(
      "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'quintet_app' order by random() limit 3",
    );
    await pause(150);
  }
}

async function hang({ link, untilAcknowledged }: Scene): Promise<void> {
  link.hang(true);
  await pause(2_500);
  link.hang(false);
  await untilAcknowledged();
}

async function slow({ link }: Scene): Promise<void> {
  link.slow(60);
  await pause(3_000);
  link.slow(0);
}

/** Nobody may write a case for a while: callers pile up, the pool fills, and the rest is told to come again. */
async function fillPool({ database, untilAcknowledged }: Scene): Promise<void> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  client.on("error", () => {});
  await client.connect();
  await client.query("begin; lock table service_case in access exclusive mode");
  await pause(3_500);
  await client.query("rollback");
  await client.end();
  await untilAcknowledged();
}

export type Fault = (scene: Scene) => Promise<void>;

export const faults: Record<string, Fault> = {
  "kill the server": killServer,
  "cut without reset": async ({ link }) => link.cut(false),
  "kill the postmaster": killPostmaster,
  "end backends": killBackends,
  "cut with reset": async ({ link }) => link.cut(true),
  "slow wire": slow,
  "hanging wire": hang,
  "full pool": fillPool,
};

/** Works through the faults again and again until time is over; answers how many it did. */
export async function runNemesis(
  scene: Scene,
  chosen: readonly string[],
  running: () => boolean,
  log: (line: string) => void,
): Promise<number> {
  let done = 0;
  while (running()) {
    const name = chosen[done % chosen.length] ?? "kill the server";
    log(name);
    await faults[name]?.(scene);
    done += 1;
    await pause(400 + Math.random() * 800);
  }
  return done;
}
