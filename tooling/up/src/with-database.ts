import { Remedy } from "@quintet/postgres";
import { requireDatabase, startOwnDatabase } from "./database.ts";
import { fillingOf, markedLoad } from "./demonstration.ts";
import { loadDatabase, loadSimulator } from "./parts.ts";
import { projectRoot } from "./project-root.ts";
import { runningDatabase } from "./running-address.ts";
import { readSurroundings } from "./surroundings.ts";

interface Opened {
  adminUrl: string;
  stop(): Promise<void>;
}

async function open(log: (line: string) => void): Promise<Opened> {
  const { databaseUrl } = readSurroundings(process.env);
  if (databaseUrl) {
    await requireDatabase(databaseUrl);
    return { adminUrl: databaseUrl, stop: async () => {} };
  }
  const running = runningDatabase(projectRoot);
  if (running) return { adminUrl: running, stop: async () => {} };
  const own = await startOwnDatabase(projectRoot, log);
  return { adminUrl: own.url, stop: own.stop };
}

/**
 * Runs `work` on the database of this project: that of DATABASE_URL, that of the Quintet running here, or the built-in
 * one started for as long as it takes. An empty one is filled with the demonstration group first, as npm start does.
 */
export async function withDatabase<T>(
  log: (line: string) => void,
  work: (database: { adminUrl: string; runtimeUrl: string }) => Promise<T>,
): Promise<T> {
  const opened = await open(log);
  try {
    const { prepareDatabase } = await loadDatabase();
    const prepared = await prepareDatabase({ adminUrl: opened.adminUrl, log });
    const filling = await fillingOf(opened.adminUrl);
    if (filling === "interrupted")
      throw new Remedy("The demonstration data are only half there; run npm start once, which makes them anew.");
    if (filling === "empty") {
      log("the database is empty: loading the demonstration group first");
      const { loadDemonstration } = await loadSimulator();
      const signal = new AbortController().signal;
      await markedLoad(opened.adminUrl, () =>
        loadDemonstration({ ...prepared, adminUrl: opened.adminUrl, now: new Date(), log, signal }),
      );
    }
    return await work({ adminUrl: opened.adminUrl, runtimeUrl: prepared.runtimeUrl });
  } finally {
    await opened.stop();
  }
}
