import { and, eq, type Tx } from "@quintet/db";
import type { Instance } from "../core/index.ts";
import { processInstance } from "../tables/process-instance.ts";
import type { CaseRecord } from "./instance-store.ts";

/** The engine's state of a case, only to look at it; null for a case of another system. */
export async function stateOfCase(
  tx: Tx,
  { tenantId, id }: Pick<CaseRecord, "tenantId" | "id">,
): Promise<Instance | null> {
  const [row] = await tx
    .select({ state: processInstance.state })
    .from(processInstance)
    .where(and(eq(processInstance.tenantId, tenantId), eq(processInstance.caseId, id)));
  return row ? (row.state as unknown as Instance) : null;
}
