import { endedSession, lt, sql } from "@quintet/db";
import { forgetCounts, forgetKeys, type Ground, workAsSystem } from "@quintet/rpc";

/** 03:17 in Shanghai, when a call centre is quietest; the queue runs it once, however many processes there are. */
export const NIGHTLY_CRONTAB = "17 19 * * * nightly";
export const NIGHTLY = "nightly";

/** How long the answer to an idempotency key is kept (REL-1), in ms. */
const KEPT = 72 * 3_600_000;

/** What is done once a night: old answers and counts are forgotten, sums are compared with their facts (DAT-2). */
export async function nightly(ground: Ground, tenants: readonly string[]): Promise<void> {
  for (const tenantId of tenants) {
    await workAsSystem(ground, tenantId, NIGHTLY, async ({ tx, now, enqueue }) => {
      await forgetKeys(tx, tenantId, new Date(now.getTime() - KEPT));
      await tx.execute(forgetCounts());
      await tx.delete(endedSession).where(lt(endedSession.endsAt, sql`now()`));
      enqueue({ name: "cockpit.reconcile", payload: {}, key: `reconcile:${now.toISOString().slice(0, 10)}` });
    });
  }
}
