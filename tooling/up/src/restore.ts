import { parseArgs } from "node:util";
import { backupsOf, claim, placeDatabase, Remedy, readable, restoreBackup } from "@quintet/postgres";
import { prepareDatabase, reapplyErasures } from "@quintet/server";
import { startOwnDatabase } from "./database.ts";
import { projectRoot, startLock } from "./project-root.ts";

function readTime(text: string | undefined): Date | null {
  if (text === undefined) return null;
  const at = new Date(text);
  if (Number.isNaN(at.getTime()))
    throw new Remedy(`"${text}" is no time; write it like 2026-03-02T08:30:00+08:00, as in: npm run restore -- --to …`);
  if (at > new Date()) throw new Remedy("The time lies in the future; leave --to out to restore everything there is.");
  return at;
}

try {
  const { values } = parseArgs({ options: { to: { type: "string" } } });
  if (process.env.DATABASE_URL)
    throw new Remedy(
      "DATABASE_URL names a PostgreSQL of your own; restore it with pgBackRest as docs/operations.md shows.",
    );
  const to = readTime(values.to);
  const held = claim(startLock(projectRoot), "restore");
  if (!held.ok) throw new Remedy(`Quintet is running here (pid ${held.holder.pid}); stop it first with Ctrl-C there.`);
  const { dataDir } = placeDatabase(projectRoot);
  const { backup, before, seconds } = await restoreBackup({ dataDir, backups: backupsOf(dataDir), to });
  // Whoever was erased after that moment is there again: he goes before anybody may read the copy (DIR-7).
  const own = await startOwnDatabase(projectRoot, () => {});
  const { runtimeUrl } = await prepareDatabase({ adminUrl: own.url });
  const { erasures } = await reapplyErasures({ runtimeUrl });
  await own.stop();
  held.release();
  process.stdout.write(
    `restored from ${backup.name} to ${to?.toISOString() ?? "the last commit"} in ${seconds.toFixed(1)} s\n`,
  );
  if (erasures) process.stdout.write(`${erasures} customers were erased again\n`);
  if (before) process.stdout.write(`what was there before is kept in ${before}\n`);
  process.stdout.write("npm start goes on from here; npm run audit:verify checks the log first\n");
  process.exit(0);
} catch (error) {
  process.stderr.write(`\n${readable(error)}\n`);
  process.exit(1);
}
