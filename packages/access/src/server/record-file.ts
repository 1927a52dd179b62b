import { and, eq, sql } from "@quintet/db";
import { customersAsTold, standingOf } from "@quintet/directory/contract";
import { DomainError, holds, principalOf } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import { openRecordedCase } from "@quintet/workflow/contract";
import { accessMay } from "../contract/permissions.ts";
import { FileRecord, RecordFiled } from "../contract/recording.ts";
import { recordedContact } from "../tables/recording.ts";
import { claimedPermit, permitRefused, readPermit, recordingSecretOf } from "./record-permit.ts";
import { type Recorder, writeRecord } from "./record-write.ts";
import { notFound } from "./refusals.ts";

type Filing = Deed<FileRecord>;

/** Whose record it is: signed for, and not another's who is signed in. Throws FORBIDDEN. */
async function recorderOf(deed: Filing): Promise<Recorder> {
  const { actor, input, now } = deed;
  const { record } = input;
  const permit = readPermit(await recordingSecretOf(deed), input.permit, actor.tenantId, now);
  if (record.personId !== permit.personId || record.deviceId !== permit.deviceId) throw permitRefused();
  if (actor.kind !== "anonymous" && principalOf(actor) !== permit.personId) throw permitRefused();
  const standing = await deed.ask(standingOf, { personId: permit.personId });
  if (!standing) throw permitRefused();
  return {
    ...standing,
    works: holds(
      standing.grants.map(({ role }) => role),
      accessMay.work,
    ),
  };
}

async function filedBefore({ tx, actor, input }: Filing, by: Recorder): Promise<RecordFiled | null> {
  const { tenantId } = actor;
  const { id } = input.record;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`record/${tenantId}/${id}`}, 0))`);
  const [known] = await tx
    .select({ ownerId: recordedContact.ownerId, result: recordedContact.result })
    .from(recordedContact)
    .where(and(eq(recordedContact.tenantId, tenantId), eq(recordedContact.id, id)));
  if (!known) return null;
  if (known.ownerId !== by.personId) throw permitRefused();
  return known.result;
}

interface Found {
  id: string;
  name: string;
}

/** The customer the record is about: the only one with that number, the one that was picked, nobody, or a question. */
async function customerOf(deed: Filing, by: Recorder): Promise<Found | null | RecordFiled> {
  const { record, choice } = deed.input;
  const { phone, name } = record;
  if (choice.withoutCustomer) return null;
  const told = phone || name ? await deed.ask(customersAsTold, { phone, name }) : [];
  if (choice.customerId !== null) {
    const picked = told.find(({ id }) => id === choice.customerId);
    if (!picked) throw notFound();
    return picked;
  }
  const [only] = told;
  if (only?.byPhone && told.length === 1) return only;
  // Who may no longer look at customers is asked nothing; nothing told and no case to open is no question either.
  if (!by.works || (!phone && !name && record.case === null)) return null;
  return {
    outcome: "customer-unknown",
    candidates: told.map((one) => ({ id: one.id, name: one.name, phoneMasked: one.phoneMasked })),
  };
}

type Opened = { caseId: string | null; caseNumber: string | null };

async function caseOf(deed: Filing, by: Recorder, customer: Found | null): Promise<Opened | RecordFiled> {
  const { record, choice } = deed.input;
  const none = { caseId: null, caseNumber: null };
  if (record.case === null || customer === null || choice.case === "none" || !by.works) return none;
  const { personId, name, grants } = by;
  const told = { ...record.case, customerId: customer.id, customerName: customer.name, channel: record.channel };
  const { opened, existing } = await deed.ask(openRecordedCase, {
    by: { personId, name, grants },
    told,
    same: choice.case,
  });
  if (opened) return { caseId: opened.id, caseNumber: opened.number };
  if (!existing) throw new DomainError("UNPROCESSABLE", "case-not-opened", "the case could not be opened");
  if (choice.case === "join") return { caseId: existing.id, caseNumber: existing.number };
  return { outcome: "case-exists", existing };
}

async function file(deed: Filing): Promise<RecordFiled> {
  const by = await recorderOf(deed);
  const known = await filedBefore(deed, by);
  if (known) return known;
  const customer = await customerOf(deed, by);
  if (customer && "outcome" in customer) return customer;
  const opened = await caseOf(deed, by, customer);
  if ("outcome" in opened) return opened;
  return writeRecord(deed, { by, customer, ...opened });
}

/**
 * Files a contact that was written down while the server was away: once per record, however often it comes. A conflict
 * is answered and changes nothing. Throws FORBIDDEN for a permit or record that is not this person's on this device.
 */
export const fileRecord = command({
  permission: accessMay.fileRecord,
  limit: { most: 6_000, seconds: 3_600 },
  tenant: ({ permit }) => claimedPermit(permit).tenantId,
  input: FileRecord,
  output: RecordFiled,
  run: (deed) => deed.system(() => file(deed)),
});
