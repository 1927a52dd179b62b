import { startScratchPostgres } from "@quintet/postgres";
import type { Ground } from "@quintet/rpc";
import pg from "pg";
import { plantCast } from "./plant-cast.ts";

/** What the composition root gives the kit; handed over by address because houses must not depend on the server. */
export interface Composition {
  prepareDatabase(to: { adminUrl: string }): Promise<{ runtimeUrl: string }>;
  openGround(options: {
    runtimeUrl: string;
    connections?: number;
    log?: Ground["log"];
  }): Promise<{ ground: Ground; close(): Promise<void> }>;
  prepareTenants(ground: Ground): Promise<void>;
}

export const TEMPLATE = "quintet_template";

export const inDatabase = (adminUrl: string, name: string): string => {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
};

export async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Starts one PostgreSQL for a whole run of tests and prepares the template every test file clones: schema, law,
 * cast, and what ships with the product.
 */
export async function startTemplate(composition: Composition): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  const postgres = await startScratchPostgres();
  try {
    await prepareTemplate(composition, postgres.url);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return { adminUrl: postgres.url, stop: () => postgres.stop() };
}

async function prepareTemplate(composition: Composition, adminUrl: string): Promise<void> {
  await asAdmin(adminUrl, (client) => client.query(`create database ${TEMPLATE}`));
  const templateUrl = inDatabase(adminUrl, TEMPLATE);
  const { runtimeUrl } = await composition.prepareDatabase({ adminUrl: templateUrl });
  await asAdmin(templateUrl, plantCast);
  const { ground, close } = await composition.openGround({ runtimeUrl, connections: 2 });
  await composition.prepareTenants(ground);
  await close();
}
