import { benchCommands } from "./commands.ts";
import { type Figure, table } from "./figure.ts";

const benches: Record<string, (seconds: number) => Promise<Figure[]>> = { commands: benchCommands };

const words = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const json = process.argv.includes("--json");
const secondsAt = process.argv.indexOf("--seconds");
const seconds = secondsAt > 0 ? Number(process.argv[secondsAt + 1]) : 10;
const names = words.filter((word) => Number.isNaN(Number(word)));
const unknown = names.filter((name) => !(name in benches));

if (unknown.length || !Number.isFinite(seconds) || seconds < 1) {
  process.stderr.write(`usage: npm run -s bench -- [${Object.keys(benches).join("|")}] [--seconds N] [--json]\n`);
  process.exit(2);
}
// What is awaited at the end (a PostgreSQL shutting down) may hold no handle of its own.
setInterval(() => {}, 60_000);
const figures: Figure[] = [];
for (const name of names.length ? names : Object.keys(benches))
  figures.push(...((await benches[name]?.(seconds)) ?? []));
process.stdout.write(`${json ? JSON.stringify(figures) : table(figures)}\n`);
process.exit(0);
