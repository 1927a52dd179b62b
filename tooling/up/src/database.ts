import {
  archiveSettings,
  backupsOf,
  placeDatabase,
  Remedy,
  type RunningPostgres,
  startPostgres,
} from "@quintet/postgres";
import pg from "pg";

const oldestVersion = 150_000;

/** The built-in PostgreSQL of the project at `root`. */
export async function startOwnDatabase(root: string, note: (text: string) => void): Promise<RunningPostgres> {
  const place = placeDatabase(root);
  if (place.note) note(place.note);
  const settings = archiveSettings(backupsOf(place.dataDir));
  return startPostgres({ dataDir: place.dataDir, settings, onLog: note });
}

/** Makes sure that a PostgreSQL of one's own can be used. @throws Remedy when it cannot */
export async function requireDatabase(url: string): Promise<void> {
  const version = await inDatabase(url, async (client) => {
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    );
    return rows[0]?.version ?? 0;
  }).catch((error: unknown) => {
    const reason =
      error instanceof Error ? error.message || ("code" in error ? String(error.code) : error.name) : String(error);
    throw new Remedy(
      `The database in DATABASE_URL cannot be used (${reason}); correct the address, or leave DATABASE_URL out for the built-in one.`,
    );
  });
  if (version < oldestVersion) {
    throw new Remedy(
      `The database in DATABASE_URL is PostgreSQL ${Math.floor(version / 10_000)} and Quintet needs 15 or newer; leave DATABASE_URL out for the built-in one.`,
    );
  }
}

/** Runs `work` on one connection as the owner of the database. */
export async function inDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
