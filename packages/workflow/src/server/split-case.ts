import { DomainError, principalOf, rolesOf } from "@quintet/kernel";
import { command } from "@quintet/rpc";
import { mayOpenKind } from "../contract/case-kinds.ts";
import { CaseSplit, SplitCase } from "../contract/case-relation.ts";
import { workflowMay } from "../contract/permissions.ts";
import { beginCase } from "./begin-case.ts";
import { handOf } from "./hand.ts";
import { caseRecord } from "./instance-store.ts";
import { keepCases } from "./keep-case.ts";
import { insertLink } from "./link-store.ts";
import { personOrRefuse } from "./task-access.ts";
import { writeEntry } from "./write-entry.ts";

/** Takes a part of a case out into a case of its own, for the same customer and contact; who splits has the new one. */
export const splitCase = command({
  permission: workflowMay.relateCases,
  input: SplitCase,
  output: CaseSplit,
  run: async (deed) => {
    const { tx, actor, now: at } = deed;
    const { caseId, ...told } = deed.input;
    const { personId } = personOrRefuse(actor);
    if (!mayOpenKind(told.kind, rolesOf(actor)))
      throw new DomainError("FORBIDDEN", "not-permitted", "your roles do not open cases of this kind");
    await keepCases(deed, caseId);
    return deed.system(async () => {
      const whole = await caseRecord(tx, actor.tenantId, caseId);
      if (whole.status !== "open" && whole.status !== "pending")
        throw new DomainError("CONFLICT", "case-closed", "only an open case is split");
      const { customerId, customerName, channel, interactionId } = whole;
      const opening = { ...told, customerId, customerName, channel, interactionId, data: {} };
      const part = await beginCase(deed, opening, personId);
      const link = { fromId: caseId, toId: part.id, relation: "split" as const, at, madeBy: principalOf(actor) };
      await insertLink(tx, actor.tenantId, link);
      const by = handOf(actor);
      const entry = { by, party: "", visibility: "internal" as const, at };
      await writeEntry(deed, whole, {
        ...entry,
        text: `拆分出 ${part.number}「${part.title}」`,
        textEn: `${part.number} “${part.title}” was split off`,
      });
      return { id: part.id, number: part.number };
    });
  },
});
