import { benchCommands } from "./commands.ts";
import { benchCube } from "./cube/bench-cube.ts";
import { type Figure, figure, table } from "./figure.ts";
import { benchLive } from "./live/bench-live.ts";
import { benchProcess, type ProcessFigures } from "./process/bench-process.ts";

const benches: Record<string, (seconds: number) => Promise<Figure[]>> = {
  commands: benchCommands,
  cube: async () => cubeFigures(await benchCube(facts)),
  live: async (seconds) => liveFigures(await benchLive(seconds, wallCount, deskCount)),
  process: async (seconds) => processFigures(await benchProcess(seconds, most)),
};
const most = process.argv.includes("--million") ? 1_000_000 : process.argv.includes("--small") ? 1_000 : 100_000;

const numberAfter = (option: string, otherwise: number): number => {
  const at = process.argv.indexOf(option);
  return at > 0 ? Number(process.argv[at + 1]) : otherwise;
};
const wallCount = numberAfter("--walls", 50);
const deskCount = numberAfter("--desks", 2_000);

const liveFigures = ({ walls, desks, commitToMessageMs }: Awaited<ReturnType<typeof benchLive>>): Figure[] => [
  figure(`fact to message, ${walls} walls and ${desks} desks, p95`, commitToMessageMs.p95, "ms", "the aim", 1_000),
];

const facts = numberAfter("--facts", 1_000_000);

const cubeFigures = ({ questions, rerollOneHourMs }: Awaited<ReturnType<typeof benchCube>>): Figure[] => [
  ...questions.map(({ name, quintetMs, duckdbMs }) =>
    figure(`${name}, p95`, quintetMs.p95, "ms", "DuckDB, the same rows in memory", duckdbMs.p95),
  ),
  figure("an hour of facts rolled up, p95", rerollOneHourMs.p95, "ms", "the aim", 100),
];

function processFigures({ pure, stored, bpmnEngine, alike, growth }: ProcessFigures): Figure[] {
  const first = growth[0]?.msPerStep ?? 0;
  return [
    figure("process steps, pure", pure.stepsPerSecond, "steps/s", "the aim", 20_000),
    figure(
      "instances of four transitions, stored",
      stored.instancesPerSecond,
      "instances/s",
      "bpmn-engine, its state in one row",
      bpmnEngine.instancesPerSecond,
    ),
    figure(
      "the same, our engine's state in one row as well",
      alike.instancesPerSecond,
      "instances/s",
      "bpmn-engine, its state in one row",
      bpmnEngine.instancesPerSecond,
    ),
    ...growth.map(({ instances, msPerStep }) =>
      figure(`a step over ${instances} stored instances`, msPerStep, "ms", "over the fewest", first),
    ),
  ];
}

const words = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const json = process.argv.includes("--json");
const secondsAt = process.argv.indexOf("--seconds");
const seconds = secondsAt > 0 ? Number(process.argv[secondsAt + 1]) : 10;
const names = words.filter((word) => Number.isNaN(Number(word)));
const unknown = names.filter((name) => !(name in benches));

if (unknown.length || !Number.isFinite(seconds) || seconds < 1) {
  process.stderr.write(
    `usage: npm run -s bench -- [${Object.keys(benches).join("|")}] [--seconds N] [--facts N] [--walls N] [--desks N] [--json] [--small | --million]\n`,
  );
  process.exit(2);
}
// What is awaited at the end (a PostgreSQL shutting down) may hold no handle of its own.
setInterval(() => {}, 60_000);
const wholes: Record<string, () => Promise<unknown>> = {
  process: () => benchProcess(seconds, most),
  cube: () => benchCube(facts),
  live: () => benchLive(seconds, wallCount, deskCount),
};
const whole = names.length === 1 ? wholes[names[0] ?? ""] : undefined;
if (json && whole) {
  process.stdout.write(`${JSON.stringify(await whole())}\n`);
  process.exit(0);
}
const figures: Figure[] = [];
for (const name of names.length ? names : Object.keys(benches))
  figures.push(...((await benches[name]?.(seconds)) ?? []));
process.stdout.write(`${json ? JSON.stringify(figures) : table(figures)}\n`);
process.exit(0);
