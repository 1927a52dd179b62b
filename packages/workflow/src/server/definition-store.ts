import { and, desc, eq, inArray, sql, type Tx } from "@quintet/db";
import { DomainError } from "@quintet/kernel";
import type { Definition } from "../core/index.ts";
import { definition } from "../tables/definition.ts";
import { cachedDefinition, type StoredDefinition } from "./definition-cache.ts";

export type DefinitionRecord = typeof definition.$inferSelect;

export type { StoredDefinition } from "./definition-cache.ts";

// What is stored was compiled by `parseDefinition`, so its shape is known.
export const stored = (row: DefinitionRecord): StoredDefinition => ({
  key: row.key,
  version: row.version,
  xml: row.xml,
  forms: row.forms,
  calls: row.calls,
  compiled: row.compiled as unknown as Definition,
});

const ofKey = (tenantId: string, key: string) => and(eq(definition.tenantId, tenantId), eq(definition.key, key));

export const noDefinition = (key: string, version?: number) =>
  new DomainError("NOT_FOUND", "no-definition", `there is no definition ${key}${version ? ` version ${version}` : ""}`);

/** The version new cases of a key get, or null when none is in force. */
export async function definitionInForce(tx: Tx, tenantId: string, key: string): Promise<StoredDefinition | null> {
  const row = await findInForce(tx, tenantId, key);
  return row ? stored(row) : null;
}

export async function findInForce(tx: Tx, tenantId: string, key: string): Promise<DefinitionRecord | null> {
  const [row] = await tx
    .select()
    .from(definition)
    .where(and(ofKey(tenantId, key), eq(definition.state, "deployed")))
    .orderBy(desc(definition.version))
    .limit(1);
  return row ?? null;
}

/** One version as it is now, its state too; null when there is none. */
export async function findVersion(
  tx: Tx,
  tenantId: string,
  key: string,
  version: number,
): Promise<DefinitionRecord | null> {
  const [row] = await tx
    .select()
    .from(definition)
    .where(and(ofKey(tenantId, key), eq(definition.version, version)));
  return row ?? null;
}

/** A version of a running case. Throws NOT_FOUND when it is gone, which no procedure can bring about. */
export const definitionOf = (tx: Tx, tenantId: string, key: string, version: number): Promise<StoredDefinition> =>
  cachedDefinition(tx, `${tenantId}/${key}/${version}`, async () => {
    const row = await findVersion(tx, tenantId, key, version);
    if (!row) throw noDefinition(key, version);
    return stored(row);
  });

/** All versions of a key, the newest first, without their heavy columns. */
export const versionsOf = (tx: Tx, tenantId: string, keys: readonly string[]) =>
  tx
    .select({
      key: definition.key,
      version: definition.version,
      name: definition.name,
      state: definition.state,
      note: definition.note,
      by: definition.by,
      shipped: definition.shipped,
      shipment: definition.shipment,
      at: definition.at,
    })
    .from(definition)
    .where(and(eq(definition.tenantId, tenantId), inArray(definition.key, [...keys])))
    .orderBy(definition.key, desc(definition.version));

/** Whoever changes definitions of a tenant does it one after the other: two people, or two servers starting together. */
export const lockDefinitions = (tx: Tx, tenantId: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${tenantId}/definitions`}, 0))`);

export async function insertVersion(
  tx: Tx,
  row: Omit<typeof definition.$inferInsert, "compiled"> & { compiled: Definition },
): Promise<void> {
  if (row.state === "deployed") await retireInForce(tx, row.tenantId, row.key);
  await tx.insert(definition).values({ ...row, compiled: row.compiled as unknown as Record<string, unknown> });
}

/** Gives a version another state; one put in force retires the one before. Cases that run stay with theirs. */
export async function setState(
  tx: Tx,
  at: { tenantId: string; key: string; version: number },
  state: DefinitionRecord["state"],
): Promise<void> {
  if (state === "deployed") await retireInForce(tx, at.tenantId, at.key);
  await tx
    .update(definition)
    .set({ state })
    .where(and(ofKey(at.tenantId, at.key), eq(definition.version, at.version)));
}

const retireInForce = (tx: Tx, tenantId: string, key: string) =>
  tx
    .update(definition)
    .set({ state: "retired" })
    .where(and(ofKey(tenantId, key), eq(definition.state, "deployed")));
