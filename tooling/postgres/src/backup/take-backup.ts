import {
  chownSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { openArchive } from "./archive.ts";
import { copyTree } from "./copy-tree.ts";

/** One base backup: what it is called, and from which instant on a restore can go forward from it. */
export interface Backup {
  name: string;
  startedAt: string;
  endedAt: string;
  files: number;
  bytes: number;
}

const MANIFEST = "manifest.json";
/** Directories whose contents a restore makes anew (PostgreSQL's manual, "Making a Base Backup Using the Low Level API"). */
const EMPTIED = new Set([
  "pg_wal",
  "pg_replslot",
  "pg_dynshmem",
  "pg_notify",
  "pg_serial",
  "pg_snapshots",
  "pg_stat_tmp",
  "pg_subtrans",
]);
const WITHOUT = /^(postmaster\.(pid|opts)|pgsql_tmp.*|pg_internal\.init.*)$/;

const utc = (at: Date): string =>
  at
    .toISOString()
    .replace(/[-:]/g, "")
    .replace(/\.\d+Z$/, "Z");

/**
 * Takes a base backup of a running PostgreSQL into `backups`, without stopping anybody. It counts once its manifest
 * stands; one that was interrupted is removed by the next. `adminUrl` is a superuser's address.
 */
export async function takeBackup(to: {
  adminUrl: string;
  dataDir: string;
  backups: string;
  now: Date;
}): Promise<Backup> {
  const clusterDir = join(to.dataDir, "cluster");
  openArchive(to.backups, clusterDir);
  removeUnfinished(to.backups);
  const name = `base-${utc(to.now)}`;
  const folder = join(to.backups, name);
  const client = new pg.Client({ connectionString: to.adminUrl });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("select pg_backup_start($1, true)", [name]);
    const copied = await copyTree(clusterDir, join(folder, "cluster"), { emptied: EMPTIED, without: WITHOUT });
    // Waits until the log of the backup's own span is in the archive.
    const { rows } = await client.query<{ labelfile: string; spcmapfile: string }>(
      "select labelfile, spcmapfile from pg_backup_stop(true)",
    );
    const [label] = rows;
    if (!label) throw new Error("PostgreSQL gave no backup label");
    putOwned(join(folder, "cluster", "backup_label"), label.labelfile, clusterDir);
    if (label.spcmapfile) putOwned(join(folder, "cluster", "tablespace_map"), label.spcmapfile, clusterDir);
    copyFileSync(join(to.dataDir, "state.json"), join(folder, "state.json"));
    const { rows: ended } = await client.query<{ at: Date }>("select clock_timestamp() as at");
    const endedAt = (ended[0]?.at ?? new Date()).toISOString();
    const backup: Backup = { name, startedAt: to.now.toISOString(), endedAt, ...copied };
    writeFileSync(join(folder, MANIFEST), JSON.stringify(backup, null, 2), { flush: true });
    return backup;
  } finally {
    await client.end();
  }
}

function putOwned(path: string, text: string, like: string): void {
  writeFileSync(path, text, { mode: 0o600, flush: true });
  const { uid, gid } = statSync(like);
  if (process.getuid?.() === 0) chownSync(path, uid, gid);
}

const folders = (backups: string): string[] =>
  existsSync(backups) ? readdirSync(backups).filter((name) => name.startsWith("base-")) : [];

function removeUnfinished(backups: string): void {
  for (const name of folders(backups)) {
    if (!existsSync(join(backups, name, MANIFEST))) rmSync(join(backups, name), { recursive: true, force: true });
  }
}

/** The finished backups, the oldest first. */
export const listBackups = (backups: string): Backup[] =>
  folders(backups)
    .filter((name) => existsSync(join(backups, name, MANIFEST)))
    .map((name): Backup => JSON.parse(readFileSync(join(backups, name, MANIFEST), "utf8")))
    .sort((a, b) => a.endedAt.localeCompare(b.endedAt));

/** Removes all but the newest `keep` backups; the archived log they alone needed goes by `forgetWal`. */
export function pruneBackups(backups: string, keep: number): string[] {
  const old = listBackups(backups).slice(0, -keep);
  for (const { name } of old) rmSync(join(backups, name), { recursive: true, force: true });
  return old.map(({ name }) => name);
}
