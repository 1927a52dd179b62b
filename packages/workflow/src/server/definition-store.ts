import { and, desc, eq, sql, type Tx } from "@quintet/db";
import { DomainError } from "@quintet/kernel";
import type { Definition } from "../core/index.ts";
import { definition } from "../tables/definition.ts";

export interface StoredDefinition {
  key: string;
  version: number;
  xml: string;
  compiled: Definition;
}

// What is stored was compiled by `parseDefinition`, so its shape is known.
const stored = (row: typeof definition.$inferSelect): StoredDefinition => ({
  key: row.key,
  version: row.version,
  xml: row.xml,
  compiled: row.compiled as unknown as Definition,
});

/** The version new cases of a key get, or null when none is deployed. */
export async function definitionInForce(tx: Tx, tenantId: string, key: string): Promise<StoredDefinition | null> {
  const [row] = await tx
    .select()
    .from(definition)
    .where(and(eq(definition.tenantId, tenantId), eq(definition.key, key), eq(definition.state, "deployed")))
    .orderBy(desc(definition.version))
    .limit(1);
  return row ? stored(row) : null;
}

/** The version a case was opened with. Throws NOT_FOUND when it is gone, which no procedure can bring about. */
export async function definitionOf(tx: Tx, tenantId: string, key: string, version: number): Promise<StoredDefinition> {
  const [row] = await tx
    .select()
    .from(definition)
    .where(and(eq(definition.tenantId, tenantId), eq(definition.key, key), eq(definition.version, version)));
  if (!row) throw new DomainError("NOT_FOUND", "no-definition", `there is no definition ${key} version ${version}`);
  return stored(row);
}

/** Two servers starting together deploy one after the other. */
export const lockDefinitions = (tx: Tx, tenantId: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${tenantId}/definitions`}, 0))`);

/** Puts a new version in force and retires the one before; cases that run stay with theirs. */
export async function deployVersion(
  tx: Tx,
  tenantId: string,
  version: { key: string; version: number; name: string; xml: string; compiled: Definition; at: Date },
): Promise<void> {
  await tx
    .update(definition)
    .set({ state: "retired" })
    .where(and(eq(definition.tenantId, tenantId), eq(definition.key, version.key), eq(definition.state, "deployed")));
  const compiled = version.compiled as unknown as Record<string, unknown>;
  await tx.insert(definition).values({ tenantId, ...version, compiled, state: "deployed" });
}
