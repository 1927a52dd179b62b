import { DomainError } from "@quintet/kernel";
import { command } from "@quintet/rpc";
import { CaseWithdrawn, WithdrawCase } from "../contract/customer-case.ts";
import { workflowMay } from "../contract/permissions.ts";
import { handOf } from "./hand.ts";
import { caseRecord, holdCase } from "./instance-store.ts";
import { momentOf, moveCase, refusalOf } from "./move-case.ts";
import { notFound } from "./not-found.ts";
import { writeEntry } from "./write-entry.ts";

/** A customer takes his complaint back while it has no result yet: all its tasks, clocks and shares end at once. */
export const withdrawCase = command({
  permission: workflowMay.followOwnCases,
  input: WithdrawCase,
  output: CaseWithdrawn,
  run: async (deed) => {
    const { tx, actor, input } = deed;
    const own = await caseRecord(tx, actor.tenantId, input.caseId);
    return deed.system(async () => {
      const held = await holdCase(tx, actor.tenantId, own.id);
      if (!held) throw notFound();
      const { record } = held;
      if (record.status !== "open" && record.status !== "pending")
        throw new DomainError("CONFLICT", "case-closed", "this case has its result or is closed");
      const by = handOf(actor);
      const text = input.reason ? `客户撤诉:${input.reason}` : "客户撤诉";
      const textEn = input.reason ? `Withdrawn by the customer: ${input.reason}` : "Withdrawn by the customer";
      const at = momentOf(held, deed.now);
      await writeEntry(deed, record, { by, party: "客户", visibility: "customer", text, textEn, at });
      const moved = await moveCase(deed, held, { command: { kind: "cancel" }, by });
      if (!moved.ok) throw refusalOf(moved);
      deed.audit({
        subject: record.id,
        before: { status: record.status },
        after: { status: "withdrawn" },
        reason: input.reason,
      });
      return { caseId: record.id };
    });
  },
});
