import { Remedy } from "@quintet/postgres";
import { buildApps } from "./build-apps.ts";
import { requireDatabase, startOwnDatabase } from "./database.ts";
import { fillingOf, markedLoad, recreateDatabase } from "./demonstration.ts";
import { openIdentity } from "./open-identity.ts";
import type { OrderlyEnd } from "./orderly-end.ts";
import { type LogIn, loadDatabase, loadServer, loadSimulator, type Prepared } from "./parts.ts";
import type { Progress, Step } from "./progress.ts";
import type { Surroundings } from "./surroundings.ts";

export type RunningQuintet = { address: string; adminUrl: string; logIns: LogIn[] };

type Start = { root: string; surroundings: Surroundings; progress: Progress; ending: OrderlyEnd };

/** How many steps startQuintet shows. */
export const startSteps = 6;

/**
 * Starts everything, one shown step after the other; what it opens is handed to `ending`, which closes it.
 * @throws Remedy for foreseen troubles
 */
export async function startQuintet(start: Start): Promise<RunningQuintet> {
  const { surroundings, progress, ending } = start;
  const host = "127.0.0.1";
  const publicOrigin = `http://${host}:${surroundings.port}`;
  const adminUrl = await shown(progress, "数据库 PostgreSQL", ending, (step) => openDatabase(start, step));
  let prepared = await shown(progress, "数据表 Tables and rights", ending, (step) => prepare(adminUrl, step));
  await shown(progress, "界面 The five apps", ending, (step) => build(start, step));
  const { loadDemonstration, demonstrationLogIns } = await loadSimulator();
  prepared = await shown(progress, "演示数据 Demonstration data", ending, async (step) => {
    const filling = await fillingOf(adminUrl);
    if (filling === "in-use") return prepared;
    const fresh = filling === "interrupted" ? await beginAgain(start, adminUrl, step) : prepared;
    const load = { ...fresh, adminUrl, now: new Date(), log: step.note, signal: ending.signal };
    await markedLoad(adminUrl, () => loadDemonstration(load));
    return fresh;
  });
  const logIns = surroundings.identityUrl ? [] : demonstrationLogIns();
  const identity = await shown(progress, "登录 Identity", ending, async (step) => {
    if (surroundings.identityUrl) return { identityUrl: surroundings.identityUrl };
    const handler = await openIdentity({ publicOrigin, databaseUrl: adminUrl, logIns, note: step.note });
    ending.whenEnding("identity", () => handler.close());
    return { identity: handler };
  });
  const address = await shown(progress, "服务 Server", ending, async () => {
    const { startServer } = await loadServer();
    const server = await startServer({
      ...prepared,
      ...identity,
      host,
      port: surroundings.port,
      adminUrl,
      publicOrigin,
    });
    ending.whenEnding("server", () => server.close());
    return server.address;
  });
  return { address, adminUrl, logIns };
}

async function shown<T>(
  progress: Progress,
  title: string,
  ending: OrderlyEnd,
  work: (step: Step) => Promise<T>,
): Promise<T> {
  ending.signal.throwIfAborted();
  const step = progress.step(title);
  const result = await work(step);
  ending.signal.throwIfAborted();
  step.done();
  return result;
}

async function openDatabase({ root, surroundings, ending }: Start, step: Step): Promise<string> {
  if (surroundings.databaseUrl) {
    await requireDatabase(surroundings.databaseUrl);
    return surroundings.databaseUrl;
  }
  const postgres = await startOwnDatabase(root, step.note);
  ending.whenEnding("PostgreSQL", postgres.stop);
  // Without its database nothing can go on; the log says why it ended.
  void postgres.exited.then(({ asked }) => {
    if (asked || ending.signal.aborted) return;
    process.stderr.write(
      `\nPostgreSQL has ended by itself; the reason is at the end of ${postgres.logFile}; then start again.\n`,
    );
    void ending.end().then(() => process.exit(1));
  });
  return postgres.url;
}

async function prepare(adminUrl: string, step: Step): Promise<Prepared> {
  const { prepareDatabase } = await loadDatabase();
  return prepareDatabase({ adminUrl, log: step.note });
}

async function beginAgain({ surroundings }: Start, adminUrl: string, step: Step): Promise<Prepared> {
  if (surroundings.databaseUrl) {
    throw new Remedy(
      "The demonstration data in the database of DATABASE_URL were interrupted halfway; empty that database and start again.",
    );
  }
  step.note("The last start was interrupted while it loaded the demonstration; beginning again.");
  await recreateDatabase(adminUrl);
  return prepare(adminUrl, step);
}

async function build({ root, ending }: Start, step: Step): Promise<void> {
  const outcomes = await buildApps(
    root,
    ({ app, result }) => result !== "unchanged" && step.note(`${app} ${result}`),
    ending.signal,
  );
  ending.signal.throwIfAborted();
  const failed = outcomes.flatMap((outcome) =>
    outcome.result === "failed" ? [`${outcome.app}:\n${outcome.output}`] : [],
  );
  if (failed.length > 0)
    throw new Remedy(
      `${failed.join("\n\n")}\n\nThe apps could not be built; correct what the lines above name, and start again.`,
    );
}
