import { claim, portIsFree, Remedy, readable } from "@quintet/postgres";
import { announcement } from "./announcement.ts";
import { orderlyEnd } from "./orderly-end.ts";
import { numberedProgress } from "./progress.ts";
import { projectRoot, startLock } from "./project-root.ts";
import { publishDatabase } from "./running-address.ts";
import { startQuintet, startSteps } from "./start-quintet.ts";
import { readSurroundings } from "./surroundings.ts";

const ending = orderlyEnd(process, (line) => process.stdout.write(`\n${line}\n`));
async function fail(error: unknown): Promise<void> {
  // After Ctrl-C whatever was under way fails; the wish to end has been answered already.
  if (ending.signal.aborted) return;
  process.stderr.write(`\n${readable(error)}\n`);
  await ending.end();
  process.exit(1);
}

// A step that is interrupted may leave a connection or a promise that nobody listens to any more.
process.on("uncaughtException", (error) => void fail(error));
try {
  const surroundings = readSurroundings(process.env);
  const address = `http://127.0.0.1:${surroundings.port}`;
  const held = claim(startLock(projectRoot), address);
  if (!held.ok) {
    const { pid, note } = held.holder;
    throw new Remedy(
      `Quintet is already running here (pid ${pid}, ${note}); stop it with Ctrl-C there, or with: kill ${pid}`,
    );
  }
  ending.whenEnding("lock", held.release);
  if (!(await portIsFree(surroundings.port))) {
    throw new Remedy(
      `Port ${surroundings.port} is taken by another program; choose another one with: PORT=${surroundings.port + 10} npm start`,
    );
  }
  const progress = numberedProgress(process.stdout, startSteps, () => performance.now());
  const quintet = await startQuintet({ root: projectRoot, surroundings, progress, ending });
  ending.whenEnding("address", publishDatabase(projectRoot, quintet.adminUrl));
  process.stdout.write(announcement(quintet.address, quintet.logIns));
} catch (error) {
  await fail(error);
}
