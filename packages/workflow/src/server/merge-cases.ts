import { DomainError, principalOf } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import { CaseMerged, MergeCases, UnmergeCase } from "../contract/case-relation.ts";
import { workflowEvents } from "../contract/events.ts";
import { workflowMay } from "../contract/permissions.ts";
import { caseEvent, keepers } from "./case-audience.ts";
import { unmergedFacts, withdrawnFacts } from "./case-facts.ts";
import { handOf } from "./hand.ts";
import { type CaseRecord, type HeldCase, holdAnyCase, holdCase } from "./instance-store.ts";
import { keepCases } from "./keep-case.ts";
import { deleteLink, insertLink, openParts, wholeOf } from "./link-store.ts";
import { notFound } from "./not-found.ts";
import { restCase, wakeCase } from "./rest-case.ts";
import { writeEntry } from "./write-entry.ts";

const unfit = (reason: string, sentence: string) => new DomainError("CONFLICT", reason, sentence);
const isRunning = ({ status }: CaseRecord): boolean => status === "open" || status === "pending";

/** Two people merging the same two cases crosswise must not wait for each other: both take them in the same order. */
async function holdBoth(deed: Deed<unknown>, caseId: string, intoId: string): Promise<[HeldCase, HeldCase]> {
  const held = new Map<string, HeldCase | null>();
  for (const id of [caseId, intoId].sort()) held.set(id, await holdCase(deed.tx, deed.actor.tenantId, id));
  const [one, into] = [held.get(caseId), held.get(intoId)];
  if (!one || !into) throw unfit("case-closed", "only open cases are merged");
  return [one, into];
}

/**
 * Lets a case go on in another one of the same customer. Reversible: `unmergeCase` gives it back what it had. CONFLICT
 * when one of them is not open, or has parts of its own.
 */
export const mergeCases = command({
  permission: workflowMay.relateCases,
  input: MergeCases,
  output: CaseMerged,
  run: async (deed) => {
    const { tx, actor, input } = deed;
    const { caseId, intoId, reason } = input;
    await keepCases(deed, caseId, intoId);
    if (caseId === intoId) throw new DomainError("BAD_REQUEST", "same-case", "a case is not merged into itself");
    return deed.system(async () => {
      const [one, into] = await holdBoth(deed, caseId, intoId);
      if (!isRunning(one.record) || !isRunning(into.record)) throw unfit("case-closed", "only open cases are merged");
      if (one.record.customerId !== into.record.customerId)
        throw unfit("other-customer", "cases of two customers stay two cases");
      if ((await openParts(tx, one.record, "child")).length || (await openParts(tx, one.record, "gathered")).length)
        throw unfit("has-parts", "a case with open parts is not merged");
      const at = deed.now;
      const memory = await restCase(tx, one, at);
      const link = {
        fromId: intoId,
        toId: caseId,
        relation: "merged" as const,
        at,
        madeBy: principalOf(actor),
        memory,
      };
      await insertLink(tx, actor.tenantId, link);
      await tell(
        deed,
        one.record,
        `并入 ${into.record.number}:${reason}`,
        `Merged into ${into.record.number}: ${reason}`,
      );
      await tell(deed, into.record, `并入了 ${one.record.number}`, `${one.record.number} was merged into this case`);
      for (const fact of withdrawnFacts(one.record, at)) deed.record(fact);
      deed.audit({ subject: caseId, before: { status: memory.status }, after: { status: "merged", intoId }, reason });
      return { caseId, status: "merged" as const };
    });
  },
});

/** Takes a merged case out again. NOT_FOUND when it is merged into none. */
export const unmergeCase = command({
  permission: workflowMay.relateCases,
  input: UnmergeCase,
  output: CaseMerged,
  run: async (deed) => {
    const { tx, actor, input } = deed;
    await keepCases(deed, input.caseId);
    return deed.system(async () => {
      const { tenantId } = actor;
      const held = await holdAnyCase(tx, tenantId, input.caseId);
      const link = held && (await wholeOf(tx, held.record, ["merged"]));
      if (!held || !link?.memory) throw notFound();
      const record = await wakeCase(deed, held, link.memory);
      await deleteLink(tx, link);
      await tell(deed, record, `已从合并中拆出:${input.reason}`, `Taken out of its merge: ${input.reason}`);
      for (const fact of unmergedFacts(record, deed.now)) deed.record(fact);
      const { status } = record;
      deed.audit({ subject: record.id, before: { intoId: link.fromId }, after: { status }, reason: input.reason });
      return { caseId: record.id, status };
    });
  },
});

async function tell(deed: Deed<unknown>, record: CaseRecord, text: string, textEn: string): Promise<void> {
  const by = handOf(deed.actor);
  await writeEntry(deed, record, { by, party: "", visibility: "internal", text, textEn, at: deed.now });
  deed.emit(caseEvent(workflowEvents.caseMoved, record, { ...keepers(record), customerId: record.customerId }));
}
