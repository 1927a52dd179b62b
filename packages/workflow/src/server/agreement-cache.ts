import type { Tx } from "@quintet/db";

/** What is looked up at every dispatch and changes once a month is read again after this many ms. */
const FRESH = 2_000;

interface Kept {
  until: number;
  value: unknown;
}
const kept = new Map<string, Kept>();

/** The database behind a transaction, so that two of them in one process never share what is kept. */
function databaseOf(tx: Tx): string {
  const { $client } = tx as unknown as { $client: { host?: string; port?: number; database?: string } };
  const { host, port, database } = $client;
  return `${host ?? ""}:${port ?? ""}/${database ?? ""}`;
}

/**
 * Answers from what was read within the last two seconds, else reads. What somebody saves is in force in every process
 * within two seconds; only for what may be late by that, never for what is reckoned anew from it.
 */
export async function fresh<T>(tx: Tx, name: string, read: () => Promise<T>): Promise<T> {
  const key = `${databaseOf(tx)} ${name}`;
  const now = performance.now();
  const found = kept.get(key);
  if (found && found.until > now) return found.value as T;
  const value = await read();
  kept.set(key, { until: now + FRESH, value });
  return value;
}

/** Forgets what was read of a tenant; called by whoever changes it, in the changing transaction. */
export function forget(tx: Tx, tenantId: string): void {
  const begin = `${databaseOf(tx)} ${tenantId} `;
  for (const key of kept.keys()) if (key.startsWith(begin)) kept.delete(key);
}
