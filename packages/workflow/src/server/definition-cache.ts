import type { Tx } from "@quintet/db";
import type { Definition } from "../core/index.ts";

/** A version as cases run with it. */
export interface StoredDefinition {
  key: string;
  version: number;
  xml: string;
  forms: Record<string, Record<string, unknown>>;
  /** Versions its call activities were bound to, by called process id. */
  calls: Record<string, number>;
  compiled: Definition;
}

const MOST = 500;
const kept = new Map<string, StoredDefinition>();

/** The database behind a transaction, so that two of them in one process never share what is kept. */
function databaseOf(tx: Tx): string {
  const { $client } = tx as unknown as { $client: { host?: string; port?: number; database?: string } };
  const { host, port, database } = $client;
  return `${host ?? ""}:${port ?? ""}/${database ?? ""}`;
}

/**
 * A version of a definition never changes, so a process reads and parses each once; what was used longest ago is let go.
 * Only for versions of running cases: those were committed before.
 */
export async function cachedDefinition(
  tx: Tx,
  name: string,
  read: () => Promise<StoredDefinition>,
): Promise<StoredDefinition> {
  const key = `${databaseOf(tx)} ${name}`;
  const found = kept.get(key) ?? (await read());
  kept.delete(key);
  kept.set(key, found);
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  return found;
}
