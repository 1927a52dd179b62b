import { parseArgs } from "node:util";
import { Remedy, readable } from "@quintet/postgres";
import { findChromium } from "./chromium.ts";
import { orderlyEnd } from "./orderly-end.ts";
import { seconds } from "./progress.ts";
import { projectRoot } from "./project-root.ts";
import { type Suite, suites } from "./suites.ts";
import { judge, sentence, sum, type Tally } from "./tally.ts";

/** Suites that open a real browser. */
const IN_A_BROWSER = new Set(["unit", "journeys"]);

/** The suites named in "house,unit"; all of them when nothing is named. @throws Remedy for a name there is not */
function chosen(only: string | undefined): readonly Suite[] {
  const names = only?.split(",").map((name) => name.trim());
  const wrong = names?.find((name) => !suites.some((suite) => suite.name === name));
  if (wrong !== undefined) {
    throw new Remedy(
      `There is no suite "${wrong}"; choose from ${suites.map(({ name }) => name).join(", ")}, as in: npm test -- --only house,unit`,
    );
  }
  return names ? suites.filter(({ name }) => names.includes(name)) : suites;
}

async function runSuite({ name, run }: Suite, signal: AbortSignal): Promise<Tally> {
  const began = performance.now();
  process.stdout.write(`\n── ${name} ${"─".repeat(Math.max(0, 70 - name.length))}\n`);
  const tally = await run(projectRoot, signal).catch((error: unknown) => {
    process.stdout.write(`${readable(error)}\n`);
    return judge(undefined, 1);
  });
  process.stdout.write(`${name}: ${sentence(tally)} (${seconds(performance.now() - began)})\n`);
  return tally;
}

const ending = orderlyEnd(process, (line) => process.stderr.write(`\n${line}\n`));
try {
  const { values } = parseArgs({ options: { only: { type: "string" } } });
  const toRun = chosen(values.only);
  const began = performance.now();
  if (toRun.some(({ name }) => IN_A_BROWSER.has(name))) {
    // Found or installed once, before any suite needs it; every suite reads it from here.
    const log = (line: string) => void process.stderr.write(`${line}\n`);
    process.env.PLAYWRIGHT_CHROMIUM = await findChromium({ install: true, log });
  }
  const tallies: Tally[] = [];
  // A running suite is told to end by the signal; waiting for it here leaves no process behind.
  const finished = (async () => {
    for (const suite of toRun) if (!ending.signal.aborted) tallies.push(await runSuite(suite, ending.signal));
  })();
  ending.whenEnding("suite", () => finished);
  await finished;
  if (!ending.signal.aborted) {
    const total = sum(tallies);
    process.stdout.write(`\nTotal time ${seconds(performance.now() - began)}\n${sentence(total)}\n`);
    process.exit(total.failed === 0 ? 0 : 1);
  }
} catch (error) {
  process.stderr.write(`\n${readable(error)}\n`);
  process.exit(1);
}
