import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Settings } from "@quintet/postgres";
import { runClient } from "./client.ts";
import { openFragileDatabase } from "./database.ts";
import { startIssuer } from "./issuer.ts";
import { judge, type Verdict } from "./judge.ts";
import { openLedger, readLedger } from "./ledger.ts";
import { openLink } from "./link.ts";
import { runNemesis, type Scene } from "./nemesis.ts";
import { drain, reckon } from "./reckon.ts";
import { openFragileServer } from "./server.ts";

export interface RoundOptions {
  seconds: number;
  faults: readonly string[];
  keyed: boolean;
  settings: Settings;
  log(line: string): void;
}

export interface Round extends Verdict {
  kills: number;
  recoverySeconds: { server: number; postgres: number };
}

const CLIENTS = 6;
/** A job that failed while the database was away waits longer with every try. */
const DRAIN = 240_000;
/** A recovery that takes longer is none. */
const PATIENCE = 60_000;

/** Counts acknowledgements, and lets somebody wait for the next one. */
function counter() {
  let waiting: (() => void)[] = [];
  return {
    tick() {
      for (const told of waiting) told();
      waiting = [];
    },
    next: () => new Promise<void>((resolve) => waiting.push(resolve)),
  };
}

/** One round of load under faults on a fresh database, judged by its ledger. Takes everything down again. */
export async function runRound(options: RoundOptions): Promise<Round> {
  const { keyed, log } = options;
  const folder = mkdtempSync(join(tmpdir(), "quintet-ledger-"));
  const path = join(folder, "ledger");
  const database = await openFragileDatabase(options.settings);
  const link = await openLink(database.port);
  const runtimeUrl = new URL(database.runtimeUrl);
  runtimeUrl.port = String(link.port);
  const issuer = await startIssuer();
  const server = await openFragileServer(runtimeUrl.href, issuer.url);
  await server.start();
  const ledger = openLedger(path);
  const acknowledgements = counter();
  const until = performance.now() + options.seconds * 1_000;
  const running = () => performance.now() < until;
  const scene: Scene = {
    database,
    server,
    link,
    recovery: { server: 0, postgres: 0 },
    async untilAcknowledged() {
      const from = performance.now();
      await Promise.race([acknowledgements.next(), new Promise((resolve) => setTimeout(resolve, PATIENCE).unref())]);
      return (performance.now() - from) / 1_000;
    },
  };
  const token = await issuer.token("p-lin");
  let nemesisAtWork = true;
  // Clients go on until the nemesis has finished its last deed: it waits for an acknowledgement.
  const busy = () => running() || nemesisAtWork;
  const load = { origin: server.origin, token, ledger, keyed, running: busy, acknowledged: acknowledgements.tick };
  const clients = Array.from({ length: CLIENTS }, () => runClient(load));
  const kills = await runNemesis(scene, options.faults, running, log).finally(() => {
    nemesisAtWork = false;
  });
  await Promise.all(clients);
  await drain(database, DRAIN);
  ledger.close();
  const verdict = judge(readLedger(path), await reckon(database), keyed);
  await server.kill();
  issuer.close();
  await link.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
  return { ...verdict, kills, recoverySeconds: rounded(scene.recovery) };
}

const rounded = ({ server, postgres }: Scene["recovery"]) => ({
  server: Number(server.toFixed(2)),
  postgres: Number(postgres.toFixed(2)),
});
