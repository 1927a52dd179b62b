import { Id } from "@quintet/kernel";
import { worker } from "@quintet/rpc";
import { z } from "zod";
import { SYSTEM } from "./hand.ts";
import { caseRecord, holdCase } from "./instance-store.ts";
import { wholeOf } from "./link-store.ts";
import { momentOf, moveCase } from "./move-case.ts";
import { writeEntry } from "./write-entry.ts";

/**
 * Answers a gathered case with the result of its major one: its customer is told, its work ends, it is closed. A case that
 * has its own result by now, or was taken out of the gathering, is left alone.
 */
export const answerGathered = worker({
  name: "workflow.answer-gathered",
  input: z.strictObject({ caseId: Id, majorId: Id }),
  async work(deed) {
    const { tenantId } = deed.actor;
    const { caseId, majorId } = deed.input;
    const held = await holdCase(deed.tx, tenantId, caseId);
    if (!held || (held.record.status !== "open" && held.record.status !== "pending")) return;
    if ((await wholeOf(deed.tx, held.record, ["gathered"]))?.fromId !== majorId) return;
    const major = await caseRecord(deed.tx, tenantId, majorId);
    const result = major.result ?? "";
    const at = momentOf(held, deed.now);
    const entry = { by: SYSTEM, party: SYSTEM.name, at };
    if (result) await writeEntry(deed, held.record, { ...entry, visibility: "customer", text: result });
    const text = `随 ${major.number} 一并答复`;
    const textEn = `Answered together with ${major.number}`;
    await writeEntry(deed, held.record, { ...entry, visibility: "internal", text, textEn });
    await moveCase(deed, held, { command: { kind: "cancel" }, by: SYSTEM, result, answered: true });
    deed.audit({ subject: caseId, before: { status: held.record.status }, after: { answeredWith: majorId } });
  },
});
