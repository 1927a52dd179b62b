import { DomainError } from "@quintet/kernel";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import { prepareRepeated } from "./prepared.ts";

export type Tx = NodePgDatabase;

/** A transaction under way: `tx` for houses, `message` for the ground's own multi-statement messages. */
export interface Transaction {
  tx: Tx;
  message(text: string): Promise<pg.QueryResult[]>;
}

export interface Database {
  /** Opens a transaction with one message (BEGIN and whose rows it sees), commits when `work` returns, else rolls back. */
  transaction<T>(opening: string, work: (transaction: Transaction, opened: pg.QueryResult[]) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  url: string;
  max?: number;
  /** Milliseconds (REL-3); an import may take longer than a desk. */
  statementTimeout?: number;
  acquireTimeout?: number;
  onError?: (error: Error) => void;
}

const asMany = (result: unknown): pg.QueryResult[] =>
  Array.isArray(result) ? (result as pg.QueryResult[]) : [result as pg.QueryResult];

async function acquire(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw new DomainError("UNAVAILABLE", "database-away", `the database does not answer: ${(error as Error).message}`);
  }
}

export function createDatabase(options: DatabaseOptions): Database {
  const statement = options.statementTimeout ?? 5_000;
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.max ?? 20,
    connectionTimeoutMillis: options.acquireTimeout ?? 1_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    // A server that says nothing more, not even that it is gone, must not keep a caller waiting for ever.
    query_timeout: statement + 5_000,
    options: `-c statement_timeout=${statement} -c lock_timeout=2000 -c idle_in_transaction_session_timeout=10000`,
  });
  const onError = options.onError ?? (() => {});
  pool.on("error", onError);
  // Without a listener on a checked-out client a database restart ends the process (REL-3).
  pool.on("connect", (client) => {
    client.on("error", onError);
    prepareRepeated(client);
  });

  return {
    async transaction(opening, work) {
      const client = await acquire(pool);
      const message = async (text: string) => asMany(await client.query(text));
      let broken: Error | undefined;
      try {
        const opened = await message(`BEGIN; ${opening}`);
        const result = await work({ tx: drizzle(client), message }, opened);
        await client.query("COMMIT");
        return result;
      } catch (error) {
        await client.query("ROLLBACK").catch((rollback: Error) => {
          broken = rollback;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}
