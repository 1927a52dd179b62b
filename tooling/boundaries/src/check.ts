import { listStages } from "./check/checks.ts";
import { runStages, type Verdict } from "./check/run-stages.ts";
import { projectRoot } from "./project-root.ts";

const atOnce = 2;
const ending = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => ending.abort());

function tell({ name, ms, ok, said }: Verdict): void {
  const time = `${(ms / 1000).toFixed(1)} s`.padStart(7);
  process.stdout.write(`  ${ok ? "✔" : "✘"} ${time}  ${name}\n`);
  if (!ok) process.stdout.write(`${said.replace(/^/gm, "      ")}\n`);
}

const verdicts = await runStages(listStages(projectRoot), atOnce, tell, ending.signal);
const failed = verdicts.filter(({ ok }) => !ok).length;
if (!ending.signal.aborted) process.stdout.write(`house: ${verdicts.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && !ending.signal.aborted ? 0 : 1;
