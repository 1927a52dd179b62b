import type pg from "pg";
import { inDatabase } from "./database.ts";

export type Filling = "empty" | "in-use" | "interrupted";

// The mark is a comment on the database: it needs no table, and an interrupted load leaves it behind.
const loadingMark = "Quintet: demonstration data are being loaded";

/** Whether the database holds a tenant, none, or a demonstration whose loading was interrupted. */
export async function fillingOf(adminUrl: string): Promise<Filling> {
  return inDatabase(adminUrl, async (client) => {
    const mark = await client.query<{ mark: string | null }>(
      "SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname = current_database()",
    );
    if (mark.rows[0]?.mark === loadingMark) return "interrupted";
    const table = await client.query<{ found: boolean }>("SELECT to_regclass('public.tenant') IS NOT NULL AS found");
    if (!table.rows[0]?.found) return "empty";
    const tenant = await client.query("SELECT 1 FROM public.tenant LIMIT 1");
    return tenant.rowCount ? "in-use" : "empty";
  });
}

/** Runs `load` between two marks, so that a load that does not come to its end is recognised by the next start. */
export async function markedLoad(adminUrl: string, load: () => Promise<unknown>): Promise<void> {
  await inDatabase(adminUrl, (client) => mark(client, `'${loadingMark}'`));
  await load();
  await inDatabase(adminUrl, (client) => mark(client, "NULL"));
}

/** Replaces the database named in `adminUrl` by an empty one of the same name. */
export async function recreateDatabase(adminUrl: string): Promise<void> {
  const url = new URL(adminUrl);
  const name = decodeURIComponent(url.pathname.slice(1));
  url.pathname = "/postgres";
  await inDatabase(url.href, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
}

async function mark(client: pg.Client, literal: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>("SELECT current_database() AS name");
  await client.query(`COMMENT ON DATABASE ${client.escapeIdentifier(rows[0]?.name ?? "")} IS ${literal}`);
}
