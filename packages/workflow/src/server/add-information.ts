import { DomainError } from "@quintet/kernel";
import { command } from "@quintet/rpc";
import { EntryAdded } from "../contract/case.ts";
import { AddInformation } from "../contract/customer-case.ts";
import { workflowMay } from "../contract/permissions.ts";
import { handOf } from "./hand.ts";
import { caseRecord } from "./instance-store.ts";
import { writeEntry } from "./write-entry.ts";

/** A customer adds to a case of his that is not closed. */
export const addInformation = command({
  permission: workflowMay.followOwnCases,
  input: AddInformation,
  output: EntryAdded,
  run: async (deed) => {
    const { tx, actor, input, now: at } = deed;
    const record = await caseRecord(tx, actor.tenantId, input.caseId);
    if (record.status === "closed" || record.status === "withdrawn")
      throw new DomainError("CONFLICT", "case-closed", "this case is closed");
    const by = handOf(actor);
    const id = await deed.system(() =>
      writeEntry(deed, record, { by, party: "客户", visibility: "customer", text: input.text, at }),
    );
    deed.audit({ subject: record.id, after: { entry: id } });
    return { id };
  },
});
