import { backupsOf, placeDatabase, pruneBackups, Remedy, readable, takeBackup } from "@quintet/postgres";
import { projectRoot } from "./project-root.ts";
import { withDatabase } from "./with-database.ts";

/** Base backups kept; older ones go. */
const KEEP = 3;
const MEBIBYTE = 1_048_576;

try {
  if (process.env.DATABASE_URL) {
    throw new Remedy(
      "DATABASE_URL names a PostgreSQL of your own; back it up with pgBackRest as docs/operations.md shows.",
    );
  }
  const { dataDir } = placeDatabase(projectRoot);
  const backups = backupsOf(dataDir);
  await withDatabase(
    (line) => process.stderr.write(`  ${line}\n`),
    async ({ adminUrl }) => {
      const backup = await takeBackup({ adminUrl, dataDir, backups, now: new Date() });
      const size = (backup.bytes / MEBIBYTE).toFixed(0);
      process.stdout.write(`${backup.name}: ${backup.files} files, ${size} MiB, in ${backups}\n`);
      process.stdout.write(`restorable to any time from ${backup.endedAt} on; copy the directory to another machine\n`);
      for (const name of pruneBackups(backups, KEEP)) process.stdout.write(`removed ${name}\n`);
    },
  );
  process.exit(0);
} catch (error) {
  process.stderr.write(`\n${readable(error)}\n`);
  process.exit(1);
}
