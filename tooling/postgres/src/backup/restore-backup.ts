import {
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { Remedy } from "../remedy.ts";
import { durableSettings } from "../settings.ts";
import { type RunningPostgres, startPostgres } from "../start-postgres.ts";
import { restoreCommand } from "./archive.ts";
import { copyTree } from "./copy-tree.ts";
import { type Backup, listBackups } from "./take-backup.ts";

export interface Restored {
  backup: Backup;
  /** The instant the database stands at, or null for all there was. */
  to: string | null;
  /** Where the cluster that was there before lies now; null when there was none. */
  before: string | null;
  seconds: number;
}

const postgresTime = (at: Date): string => at.toISOString().replace("T", " ").replace("Z", "+00");
const ENDED_EARLY = /recovery ended before configured recovery target was reached/;

function chooseBackup(backups: string, to: Date | null): Backup {
  const all = listBackups(backups);
  const usable = to ? all.filter(({ endedAt }) => new Date(endedAt) <= to) : all;
  const chosen = usable.at(-1);
  if (chosen) return chosen;
  const first = all[0];
  if (!first) throw new Remedy("There is no backup yet; take one with: npm run backup");
  throw new Remedy(`The oldest backup can be restored from ${first.endedAt} on; choose a later time.`);
}

/**
 * Puts the newest backup before `to` in the place of the cluster and goes forward to that instant (REL-8), or to the last
 * commit when `to` is null. The cluster that was there is kept beside it. PostgreSQL must not be running.
 * @throws Remedy when there is no backup for that time
 */
export async function restoreBackup(from: { dataDir: string; backups: string; to: Date | null }): Promise<Restored> {
  const began = performance.now();
  const { dataDir, backups, to } = from;
  const backup = chooseBackup(backups, to);
  const clusterDir = join(dataDir, "cluster");
  const before = existsSync(clusterDir) ? join(dataDir, `cluster-before-${Date.now()}`) : null;
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  if (before) renameSync(clusterDir, before);
  const source = join(backups, backup.name);
  await copyTree(join(source, "cluster"), clusterDir);
  copyFileSync(join(source, "state.json"), join(dataDir, "state.json"));
  signalRecovery(clusterDir);
  const settings = {
    ...durableSettings(),
    restore_command: restoreCommand(backups, before ?? clusterDir),
    recovery_target_action: "promote",
  };
  const target = to ? { recovery_target_time: postgresTime(to) } : {};
  await recover(dataDir, { ...settings, ...target }).catch(async (error: unknown) => {
    // Nothing was committed after the last archived line: then all there is lies before the wanted instant.
    if (!to || !ENDED_EARLY.test(String(error))) throw error;
    signalRecovery(clusterDir);
    await recover(dataDir, settings);
  });
  return { backup, to: to?.toISOString() ?? null, before, seconds: (performance.now() - began) / 1_000 };
}

async function recover(dataDir: string, settings: Record<string, string | number>): Promise<void> {
  const running = await startPostgres({ dataDir, settings });
  try {
    await promoted(running);
  } finally {
    await running.stop();
  }
}

/** A recovering PostgreSQL already answers readers; it is done when it is nobody's standby any more. */
async function promoted({ url, exited, logFile }: RunningPostgres): Promise<void> {
  let gone = false;
  void exited.then(() => {
    gone = true;
  });
  while (!gone) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    client.on("error", () => {});
    const recovering = await client
      .connect()
      .then(() => client.query<{ recovering: boolean }>("select pg_is_in_recovery() as recovering"))
      .then(({ rows }) => rows[0]?.recovering !== false)
      .catch(() => true)
      .finally(() => client.end().catch(() => {}));
    if (!recovering) return;
    await pause(200);
  }
  throw new Error(`the recovery ended early; the end of ${logFile}:\n${readFileSync(logFile, "utf8").slice(-2_000)}`);
}

function signalRecovery(clusterDir: string): void {
  const path = join(clusterDir, "recovery.signal");
  writeFileSync(path, "");
  const { uid, gid } = statSync(clusterDir);
  if (process.getuid?.() === 0) chownSync(path, uid, gid);
}

/** Removes what a restore kept of the cluster before, once nobody wants it back. */
export const forgetBefore = (before: string): void => rmSync(before, { recursive: true, force: true });
