import { and, eq, inArray } from "@quintet/db";
import { DomainError, principalOf } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import type { z } from "zod";
import { CasesGathered, GatherCases } from "../contract/case-relation.ts";
import { workflowEvents } from "../contract/events.ts";
import { workflowMay } from "../contract/permissions.ts";
import { caseLink } from "../tables/case-link.ts";
import { serviceCase } from "../tables/service-case.ts";
import { caseEvent, keepers } from "./case-audience.ts";
import { type CaseRecord, caseRecord } from "./instance-store.ts";
import { keepCases } from "./keep-case.ts";

type Gathering = Deed<z.output<typeof GatherCases>>;

/** The cases among those named that the actor sees himself, read with his own eyes. */
const seen = ({ tx, actor, input }: Gathering): Promise<CaseRecord[]> =>
  tx
    .select()
    .from(serviceCase)
    .where(and(eq(serviceCase.tenantId, actor.tenantId), inArray(serviceCase.id, input.caseIds)));

const isRunning = ({ status }: CaseRecord): boolean => status === "open" || status === "pending";

/**
 * Puts cases under a major one: when that has its result, all of them are answered with it at once. What cannot be
 * gathered (unknown, not open, the major itself, part of another) is told by id; the rest is gathered all the same.
 */
export const gatherCases = command({
  permission: workflowMay.gatherCases,
  input: GatherCases,
  output: CasesGathered,
  run: async (deed) => {
    const { tx, actor, input, now: at } = deed;
    const { majorId } = input;
    await keepCases(deed, majorId);
    const visible = await seen(deed);
    return deed.system(async () => {
      const major = await caseRecord(tx, actor.tenantId, majorId);
      if (!isRunning(major)) throw new DomainError("CONFLICT", "case-closed", "only an open case gathers others");
      if (major.grade === "ordinary")
        throw new DomainError("CONFLICT", "not-major", "only a major case answers others with itself");
      const fit = visible.filter((record) => record.id !== majorId && isRunning(record));
      const made = fit.length
        ? await tx
            .insert(caseLink)
            .values(
              fit.map(({ tenantId, id: toId }) => ({
                tenantId,
                fromId: majorId,
                toId,
                relation: "gathered" as const,
                at,
                madeBy: principalOf(actor),
              })),
            )
            .onConflictDoNothing()
            .returning({ toId: caseLink.toId })
        : [];
      const gathered = new Set(made.map(({ toId }) => toId));
      for (const record of [major, ...fit.filter(({ id }) => gathered.has(id))])
        deed.emit(caseEvent(workflowEvents.caseMoved, record, keepers(record), { gathered: true }));
      deed.audit({ subject: majorId, after: { gathered: [...gathered] } });
      return { gathered: [...gathered], refused: refusals(input, gathered, visible) };
    });
  },
});

function refusals(
  { caseIds, majorId }: Gathering["input"],
  gathered: ReadonlySet<string>,
  visible: readonly CaseRecord[],
): { caseId: string; reason: string }[] {
  const known = new Map(visible.map((record) => [record.id, record]));
  return [...new Set(caseIds)].flatMap((caseId) => {
    const record = known.get(caseId);
    if (gathered.has(caseId)) return [];
    if (caseId === majorId) return [{ caseId, reason: "same-case" }];
    if (!record) return [{ caseId, reason: "not-found" }];
    return [{ caseId, reason: isRunning(record) ? "part-of-another" : "case-closed" }];
  });
}
