import { DomainError } from "@quintet/kernel";
import { command } from "@quintet/rpc";
import { AddEntry, EntryAdded } from "../contract/case.ts";
import { workflowMay } from "../contract/permissions.ts";
import { wayToCase } from "./case-access.ts";
import { handOf } from "./hand.ts";
import { caseRecord, holdCase } from "./instance-store.ts";
import { momentOf } from "./move-case.ts";
import { findUnitName } from "./unit-name.ts";
import { writeEntry } from "./write-entry.ts";

/** Adds to the conversation. To the customer only those who have the case speak: one voice (WFL-10). */
export const addEntry = command({
  permission: workflowMay.addEntry,
  input: AddEntry,
  output: EntryAdded,
  run: async (deed) => {
    const { tx, actor, input } = deed;
    const way = await wayToCase(deed, input.caseId);
    if (way === "party" && input.visibility === "customer")
      throw new DomainError("FORBIDDEN", "owner-speaks", "only the owner of the case writes to its customer");
    return deed.system(async () => {
      const held = await holdCase(tx, actor.tenantId, input.caseId);
      const record = held?.record ?? (await caseRecord(tx, actor.tenantId, input.caseId));
      if (record.status === "closed" || record.status === "withdrawn")
        throw new DomainError("CONFLICT", "case-closed", "this case is closed");
      const { visibility, text } = input;
      const party = await findUnitName(deed);
      const at = held ? momentOf(held, deed.now) : deed.now;
      const id = await writeEntry(deed, record, { by: handOf(actor), party, visibility, text, at });
      deed.audit({ subject: record.id, after: { entry: id, visibility } });
      return { id };
    });
  },
});
