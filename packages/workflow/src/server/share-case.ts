import { customerProfile } from "@quintet/directory/contract";
import type { Deed } from "@quintet/rpc";
import { workflowEvents } from "../contract/events.ts";
import { partyWords, returnsAllowed } from "../core/cases/agreement.ts";
import type { ChangeOf } from "../core/cases/change.ts";
import { redact, sharedFields } from "../core/cases/shared-fields.ts";
import { agreementsAt } from "./agreement-store.ts";
import { caseEvent } from "./case-audience.ts";
import type { CaseRecord } from "./instance-store.ts";
import { insertShare, shareOfPartner, updateShare } from "./share-store.ts";

/** Opens a partner's share of a case, or opens it again for the next task; a partner has one share per case. */
export async function openShare(
  deed: Deed<unknown>,
  record: CaseRecord,
  opened: ChangeOf<"share-opened">,
): Promise<void> {
  const { tx, newId, emit } = deed;
  const { partnerId, number: taskNumber, name: taskName, outcomes } = opened;
  const dueAt = opened.dueAt === null ? null : new Date(opened.dueAt);
  const known = await shareOfPartner(tx, record, partnerId);
  const profile = record.customerId ? await deed.ask(customerProfile, { customerId: record.customerId }) : null;
  const names = [record.customerName, ...(profile ? [profile.name] : [])];
  const fields = sharedFields({
    number: record.number,
    product: record.title,
    description: record.description,
    archiveCode: record.archiveCode,
    phoneMasked: profile?.phoneMasked ?? null,
    names,
    task: { name: taskName, outcomes, duration: opened.duration, dueAt },
  });
  const agreements = await agreementsAt(tx, record.tenantId, new Date(opened.at));
  const words = partyWords("partner", partnerId);
  const allowed = returnsAllowed(agreements, { words, kind: record.kind });
  const waiting = { state: "open" as const, taskNumber, taskName, outcomes, dueAt, fields, returnsAllowed: allowed };
  const id = known?.id ?? newId();
  if (known) await updateShare(tx, known, waiting);
  else {
    const { tenantId, id: caseId, number: caseNumber } = record;
    const share = { tenantId, id, caseId, partnerId, caseNumber, title: redact(record.title, names) };
    await insertShare(tx, { ...share, ...waiting, sharedAt: new Date(opened.at), returns: 0, history: [] });
  }
  emit(caseEvent(workflowEvents.shareChanged, record, { partnerId }, { shareId: id, state: "open" }));
}

/** Ends the waiting of a share: it is answered, returned, or no longer wanted. */
export async function settleShare(
  deed: Deed<unknown>,
  record: CaseRecord,
  settled: ChangeOf<"share-settled">,
): Promise<void> {
  const { tx, emit } = deed;
  const share = await shareOfPartner(tx, record, settled.partnerId);
  // A share that already waits for a later task is not settled by the end of an earlier one.
  if (!share || share.taskNumber !== settled.number) return;
  const { state, partnerId } = settled;
  const returns = share.returns + (state === "returned" ? 1 : 0);
  await updateShare(tx, share, { state, returns, taskNumber: null, taskName: null, outcomes: [], dueAt: null });
  emit(caseEvent(workflowEvents.shareChanged, record, { partnerId }, { shareId: share.id, state }));
}
