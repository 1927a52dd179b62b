import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// Drizzle cannot say PARTITION BY: events and facts are partitioned by month, so their CREATE TABLE gets it here.
const PARTITIONED = /(CREATE TABLE "(?:event|fact_\w+)" \([\s\S]*?\n\));/g;

const home = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(home, "drizzle");
const migrations = () => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".sql")) : []);
const landed = new Set(migrations());
const kit = spawnSync(join(home, "node_modules/.bin/drizzle-kit"), ["generate", ...process.argv.slice(2)], {
  cwd: home,
  stdio: "inherit",
});
if (kit.status !== 0) process.exit(kit.status ?? 1);
// A migration that has landed is never touched again.
for (const file of migrations().filter((name) => !landed.has(name))) {
  const text = readFileSync(join(folder, file), "utf8");
  const partitioned = text.replace(PARTITIONED, '$1 PARTITION BY RANGE ("at");');
  if (partitioned !== text) writeFileSync(join(folder, file), partitioned);
}
