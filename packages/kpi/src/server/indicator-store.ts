import { and, asc, desc, eq, lte, type Tx } from "@quintet/db";
import { Indicator } from "../contract/indicator.ts";
import { indicator } from "../tables/indicator.ts";

/** The version of each indicator in force at `now`, by code. */
export async function loadIndicators(tx: Tx, tenantId: string, now: Date): Promise<Indicator[]> {
  const rows = await tx
    .selectDistinctOn([indicator.code], { definition: indicator.definition })
    .from(indicator)
    .where(and(eq(indicator.tenantId, tenantId), lte(indicator.effectiveFrom, now)))
    .orderBy(asc(indicator.code), desc(indicator.version));
  return rows.map((row) => Indicator.parse(row.definition));
}

export async function loadIndicator(tx: Tx, tenantId: string, code: string, now: Date): Promise<Indicator | null> {
  const [row] = await tx
    .select({ definition: indicator.definition })
    .from(indicator)
    .where(and(eq(indicator.tenantId, tenantId), eq(indicator.code, code), lte(indicator.effectiveFrom, now)))
    .orderBy(desc(indicator.version))
    .limit(1);
  return row ? Indicator.parse(row.definition) : null;
}

/** Adds versions that are not there yet; one that is there stays as it was. */
export async function addVersions(tx: Tx, tenantId: string, from: Date, added: readonly Indicator[]): Promise<void> {
  await tx
    .insert(indicator)
    .values(
      added.map((definition) => ({
        tenantId,
        code: definition.code,
        version: definition.version,
        effectiveFrom: from,
        definition,
      })),
    )
    .onConflictDoNothing();
}
