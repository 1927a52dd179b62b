import { chownSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../settings.ts";

/** Seconds after which a half-full log segment is archived: with the disk gone, at most so much is lost. */
const ARCHIVE_SECONDS = 60;

export const backupsOf = (dataDir: string): string => join(dataDir, "backup");
const walOf = (backups: string): string => join(backups, "wal");

/**
 * Settings with which PostgreSQL archives its log below `backups`, once that directory is there: until somebody has asked
 * for a first backup the log is thrown away as usual. Changing `archive_mode` needs a restart, so it is always on.
 */
export function archiveSettings(backups: string): Settings {
  const wal = walOf(backups);
  const copy = `gzip -c "%p" > "${wal}/%f.part" && mv "${wal}/%f.part" "${wal}/%f.gz"`;
  return {
    wal_level: "replica",
    archive_mode: "on",
    archive_command: `test ! -d "${wal}" || { ${copy}; }`,
    archive_timeout: `${ARCHIVE_SECONDS}s`,
  };
}

/** How a recovery gets its log: from the archive, else from what the lost cluster still has. */
export const restoreCommand = (backups: string, remains: string): string =>
  `gzip -dc "${walOf(backups)}/%f.gz" > "%p" 2>/dev/null || cp "${join(remains, "pg_wal")}/%f" "%p" 2>/dev/null`;

/** Makes the directory PostgreSQL archives into, owned by the account that owns the cluster. */
export function openArchive(backups: string, clusterDir: string): void {
  const { uid, gid } = statSync(clusterDir);
  for (const dir of [backups, walOf(backups)]) {
    mkdirSync(dir, { recursive: true, mode: 0o711 });
    if (process.getuid?.() === 0) chownSync(dir, uid, gid);
  }
}
