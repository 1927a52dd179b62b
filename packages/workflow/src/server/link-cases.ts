import { DomainError, principalOf } from "@quintet/kernel";
import { command } from "@quintet/rpc";
import { CasesLinked, LinkCases, UnlinkCases } from "../contract/case-relation.ts";
import { workflowEvents } from "../contract/events.ts";
import { workflowMay } from "../contract/permissions.ts";
import { caseEvent, keepers } from "./case-audience.ts";
import { keepCases } from "./keep-case.ts";
import { bothRecords, deleteLink, insertLink, linksBetween, refuseRing } from "./link-store.ts";
import { notFound } from "./not-found.ts";
import { closingOf } from "./settle-case.ts";

/** Links two cases the actor has. A child must be open; what is part of a case is part of no other (CONFLICT). */
export const linkCases = command({
  permission: workflowMay.relateCases,
  input: LinkCases,
  output: CasesLinked,
  run: async (deed) => {
    const { tx, actor, input, now: at } = deed;
    const { caseId, otherId, relation } = input;
    await keepCases(deed, caseId, otherId);
    if (caseId === otherId) throw new DomainError("BAD_REQUEST", "same-case", "a case is not linked to itself");
    return deed.system(async () => {
      const records = await bothRecords(tx, actor.tenantId, caseId, otherId);
      if (relation === "child") {
        await refuseRing(deed, caseId, otherId);
        if (records.some(({ status }) => status !== "open" && status !== "pending"))
          throw new DomainError("CONFLICT", "case-closed", "only open cases become part of each other");
      }
      const link = { fromId: caseId, toId: otherId, relation, at, madeBy: principalOf(actor) };
      await insertLink(tx, actor.tenantId, link);
      for (const record of records)
        deed.emit(caseEvent(workflowEvents.caseMoved, record, keepers(record), { linked: true }));
      deed.audit({ subject: caseId, after: { otherId, relation } });
      return { caseId, otherId };
    });
  },
});

/** Ends a link. Merged cases are not unlinked but taken out (`unmergeCase`), so that they get back what was theirs. */
export const unlinkCases = command({
  permission: workflowMay.relateCases,
  input: UnlinkCases,
  output: CasesLinked,
  run: async (deed) => {
    const { tx, actor, input } = deed;
    const { caseId, otherId } = input;
    await keepCases(deed, caseId, otherId);
    return deed.system(async () => {
      const [link] = await linksBetween(tx, actor.tenantId, caseId, otherId);
      if (!link) throw notFound();
      if (link.relation === "merged")
        throw new DomainError("CONFLICT", "merged-case", "a merged case is taken out, not unlinked");
      await deleteLink(tx, link);
      const [from] = await bothRecords(tx, actor.tenantId, link.fromId, link.toId);
      if (link.relation === "child") deed.enqueue(closingOf(from.id));
      deed.emit(caseEvent(workflowEvents.caseMoved, from, keepers(from), { linked: false }));
      deed.audit({ subject: caseId, before: { otherId, relation: link.relation }, after: null });
      return { caseId, otherId };
    });
  },
});
