import { and, eq, sql, type Tx } from "@quintet/db";
import { caseShare } from "../tables/case-share.ts";
import type { CaseRecord } from "./instance-store.ts";

export type ShareRecord = typeof caseShare.$inferSelect;
const ofId = (tenantId: string, id: string) => and(eq(caseShare.tenantId, tenantId), eq(caseShare.id, id));

/** The share as the transaction sees it, or null: a partner sees its own ones only. */
export async function findShare(tx: Tx, tenantId: string, id: string): Promise<ShareRecord | null> {
  const [row] = await tx.select().from(caseShare).where(ofId(tenantId, id));
  return row ?? null;
}

export async function shareOfPartner(tx: Tx, record: CaseRecord, partnerId: string): Promise<ShareRecord | null> {
  const [row] = await tx
    .select()
    .from(caseShare)
    .where(
      and(eq(caseShare.tenantId, record.tenantId), eq(caseShare.caseId, record.id), eq(caseShare.partnerId, partnerId)),
    );
  return row ?? null;
}

export const insertShare = (tx: Tx, share: typeof caseShare.$inferInsert) => tx.insert(caseShare).values(share);

export async function updateShare(
  tx: Tx,
  share: ShareRecord,
  set: Partial<typeof caseShare.$inferInsert>,
): Promise<void> {
  await tx.update(caseShare).set(set).where(ofId(share.tenantId, share.id));
}

/** Adds a line to the history of every share of a case; answers whose they are. */
export async function tellShares(
  tx: Tx,
  record: CaseRecord,
  line: { at: string; who: string; text: string },
): Promise<{ id: string; partnerId: string; state: ShareRecord["state"] }[]> {
  return tx
    .update(caseShare)
    .set({ history: sql`${caseShare.history} || ${JSON.stringify([line])}::jsonb` })
    .where(and(eq(caseShare.tenantId, record.tenantId), eq(caseShare.caseId, record.id)))
    .returning({ id: caseShare.id, partnerId: caseShare.partnerId, state: caseShare.state });
}
