import { and, eq, sql, type Tx } from "@quintet/db";
import { command } from "@quintet/rpc";
import { CaseWatched, WatchCase } from "../contract/case-relation.ts";
import { workflowMay } from "../contract/permissions.ts";
import { caseWatch } from "../tables/case-watch.ts";
import { serviceCase } from "../tables/service-case.ts";
import { wayToCase } from "./case-access.ts";
import { personOrRefuse } from "./task-access.ts";

export async function isWatching(
  tx: Tx,
  { tenantId, id }: { tenantId: string; id: string },
  personId: string,
): Promise<boolean> {
  const own = and(eq(caseWatch.tenantId, tenantId), eq(caseWatch.caseId, id), eq(caseWatch.personId, personId));
  return (await tx.select({ since: caseWatch.since }).from(caseWatch).where(own)).length > 0;
}

/**
 * Follows a case the actor may read, or stops following it. A watch opens nothing: he reads the case by his own rights
 * or not at all, and it changes nothing of the case but the number of its watchers.
 */
export const watchCase = command({
  permission: workflowMay.watchCase,
  input: WatchCase,
  output: CaseWatched,
  run: async (deed) => {
    const { tx, actor, input, now: since } = deed;
    const { caseId, watching } = input;
    const { personId } = personOrRefuse(actor);
    const { tenantId } = actor;
    // Who lost his right to read may still stop following.
    if (watching) await wayToCase(deed, caseId);
    return deed.system(async () => {
      const own = and(eq(caseWatch.tenantId, tenantId), eq(caseWatch.caseId, caseId), eq(caseWatch.personId, personId));
      const changed = watching
        ? await tx.insert(caseWatch).values({ tenantId, caseId, personId, since }).onConflictDoNothing()
        : await tx.delete(caseWatch).where(own);
      if (changed.rowCount) {
        await tx
          .update(serviceCase)
          .set({ watchers: sql`${serviceCase.watchers} + ${watching ? 1 : -1}` })
          .where(and(eq(serviceCase.tenantId, tenantId), eq(serviceCase.id, caseId)));
        deed.audit({ subject: caseId, before: { watching: !watching }, after: { watching } });
      }
      return { caseId, watching };
    });
  },
});
