import { and, desc, eq, type Tx } from "@quintet/db";
import type { AgreementInForce } from "../core/cases/agreement.ts";
import { inForce } from "../core/cases/agreement.ts";
import { agreement } from "../tables/agreement.ts";
import { fresh } from "./agreement-cache.ts";

export type AgreementRecord = typeof agreement.$inferSelect;

const plain = (row: AgreementRecord): AgreementInForce => ({
  id: row.id,
  version: row.version,
  validFrom: row.validFrom.toISOString(),
  validUntil: row.validUntil?.toISOString() ?? null,
  terms: row.terms,
});

/** The agreements valid at a moment, each in its highest version. Asked at every dispatch, so kept for two seconds. */
export async function agreementsAt(tx: Tx, tenantId: string, at: Date): Promise<AgreementInForce[]> {
  const all = await fresh(tx, `${tenantId} agreements`, async () => {
    const rows = await tx.select().from(agreement).where(eq(agreement.tenantId, tenantId));
    return rows.map(plain);
  });
  return inForce(all, at.getTime());
}

/** One version, or the newest; null when there is none. */
export async function findAgreement(
  tx: Tx,
  tenantId: string,
  id: string,
  version?: number | null,
): Promise<AgreementRecord | null> {
  const [row] = await tx
    .select()
    .from(agreement)
    .where(
      and(
        eq(agreement.tenantId, tenantId),
        eq(agreement.id, id),
        version === undefined || version === null ? undefined : eq(agreement.version, version),
      ),
    )
    .orderBy(desc(agreement.version))
    .limit(1);
  return row ?? null;
}

/** The terms a clock runs under, or null when the definition alone gave its time. */
export async function termsOfClock(
  tx: Tx,
  clock: { tenantId: string; agreementId: string | null; agreementVersion: number | null },
): Promise<AgreementInForce["terms"] | null> {
  if (clock.agreementId === null) return null;
  return (await findAgreement(tx, clock.tenantId, clock.agreementId, clock.agreementVersion))?.terms ?? null;
}
