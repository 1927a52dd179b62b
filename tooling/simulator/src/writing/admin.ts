import type { Tx } from "@quintet/db";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";

/** Runs `work` in one transaction as the administrator, for what no role of the server may do. */
export async function inAdminTransaction(adminUrl: string, work: (tx: Tx) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query("begin");
    await work(drizzle(client));
    await client.query("commit");
  } finally {
    await client.end();
  }
}
