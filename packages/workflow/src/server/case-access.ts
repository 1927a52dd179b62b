import { and, eq } from "@quintet/db";
import type { Look } from "@quintet/rpc";
import { serviceCase } from "../tables/service-case.ts";
import { task } from "../tables/task.ts";
import { notFound } from "./not-found.ts";

/**
 * How the actor comes to a case: he sees the case itself (`keeper`), or a task of it (`party`).
 * Throws NOT_FOUND when he sees neither, whether or not there is such a case.
 */
export async function wayToCase({ tx, actor }: Look<unknown>, caseId: string): Promise<"keeper" | "party"> {
  const { tenantId } = actor;
  const [own] = await tx
    .select({ id: serviceCase.id })
    .from(serviceCase)
    .where(and(eq(serviceCase.tenantId, tenantId), eq(serviceCase.id, caseId)));
  if (own) return "keeper";
  const [work] = await tx
    .select({ id: task.id })
    .from(task)
    .where(and(eq(task.tenantId, tenantId), eq(task.caseId, caseId)))
    .limit(1);
  if (!work) throw notFound();
  return "party";
}
