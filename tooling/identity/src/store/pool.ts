import pg from "pg";
import type { IdentityLog } from "../options.ts";

/** A small pool of its own. Every connection has an error listener: a database restart must not end the process. */
export function openPool(databaseUrl: string, log: IdentityLog, max = 4): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: "quintet-identity",
    max,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 5_000,
  });
  const heard = (error: Error) => log("warn", "a database connection of the identity server was lost", error);
  pool.on("error", heard);
  pool.on("connect", (client) => client.on("error", heard));
  return pool;
}
