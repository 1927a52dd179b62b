import { fact } from "@quintet/cockpit/contract";
import type { Grant } from "@quintet/kernel";
import type { Deed } from "@quintet/rpc";
import type { FileRecord, RecordFiled } from "../contract/recording.ts";
import { interaction } from "../tables/interaction.ts";
import { recordedContact } from "../tables/recording.ts";
import { lockInteraction } from "./interaction-store.ts";
import { type Posting, postMessages } from "./message-store.ts";
import { mediumOf } from "./record-contact.ts";

/** Who wrote it down, as he stands now; `works` while he still handles contacts. */
export interface Recorder {
  personId: string;
  name: string;
  teamId: string | null;
  centreId: string | null;
  grants: Grant[];
  works: boolean;
}

interface Filed {
  by: Recorder;
  customer: { id: string; name: string } | null;
  caseId: string | null;
  caseNumber: string | null;
}

type Filing = Deed<FileRecord>;

/** What is told in the conversation: the words of the customer, then, inside, how it came here and what stays open. */
function postings({ record, choice }: FileRecord, { by, caseId }: Filed, name: string): Posting[] {
  const { text, promise, promiseAt, phone } = record;
  const left = record.case && caseId === null ? record.case : null;
  const inside = [
    `断网期间人工记录，事后补录（设备时间 ${record.at}，序号 ${record.sequence}）`,
    phone && `来电号码（客户自述）：${phone}`,
    promise && `承诺：${promise}${promiseAt ? `（${promiseAt}）` : ""}`,
    left &&
      `未建工单（${choice.case === "none" ? "记录人选择" : by.works ? "客户未知" : "待审核"}）：${left.title}\n${left.description}`,
  ];
  const note = {
    author: "agent" as const,
    authorName: by.name,
    internal: true,
    text: inside.filter(Boolean).join("\n"),
  };
  return text ? [{ author: "customer", authorName: name, text }, note] : [note];
}

/** Writes the record as a closed contact at its own time, marked as recorded late, and what has come of it. */
export async function writeRecord(deed: Filing, filed: Filed): Promise<RecordFiled> {
  const { tx, actor, input, now } = deed;
  const { record } = input;
  const { tenantId } = actor;
  const { by, customer, caseId, caseNumber } = filed;
  const id = deed.newId();
  const deviceAt = new Date(record.at);
  // A clock that runs fast must not put a contact into the future; the told time is kept beside.
  const at = deviceAt > now ? now : deviceAt;
  const outcome = by.works ? ("filed" as const) : ("review" as const);
  const result: RecordFiled = { outcome, recordedLate: true, interactionId: id, caseId, caseNumber };
  const scope = { ownerId: by.personId, teamId: by.teamId, centreId: by.centreId };
  const customerId = customer?.id ?? null;
  const customerName = customer?.name || record.name || record.phone || "—";
  const { channel, topic } = record;
  const archiveCode = record.case?.archiveCode ?? null;
  const followUpAt = record.promiseAt === null ? null : new Date(record.promiseAt);
  await tx.insert(interaction).values({
    tenantId,
    id,
    channel,
    medium: mediumOf[channel],
    topic,
    customerId,
    customerName,
    state: "closed",
    arrivedAt: at,
    closedAt: at,
    ownerName: by.name,
    caseId,
    archiveCode,
    followUpAt,
    externalRef: `recorded:${record.id}`,
    ...scope,
  });
  await postMessages(
    { ...deed, now: at, emit: () => {} },
    await lockInteraction(deed, id),
    postings(input, filed, customerName),
  );
  await tx.insert(recordedContact).values({
    tenantId,
    id: record.id,
    interactionId: id,
    customerId,
    deviceId: record.deviceId,
    sequence: record.sequence,
    deviceAt,
    filedAt: now,
    phone: record.phone || null,
    name: record.name || null,
    review: by.works ? "none" : "waiting",
    told: by.works ? null : record,
    result,
    ...scope,
  });
  const where = {
    channel,
    customerId,
    archiveCode,
    refId: id,
    variant: "recorded-late",
    teamId: by.teamId,
    centreId: by.centreId,
  };
  deed.record(fact("contact", at, { offered: 1, answered: 1, ...where }));
  deed.record(fact("handling", at, { handled: 1, personId: by.personId, ...where }));
  deed.audit({
    subject: id,
    after: { record: record.id, by: by.personId, device: record.deviceId, at: record.at, outcome, caseId },
  });
  return result;
}
