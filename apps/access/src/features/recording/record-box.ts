import type { ContactRecord } from "@quintet/access/contract";
import type { Holder } from "./holder.ts";
import { inOrder, mayLeave, type QueuedRecord, queuedRecord } from "./queue-order.ts";
import { seal, unseal } from "./seal.ts";
import { nextSequence, putDraft, putRow, readDraft, readRows, removeDraft, removeRow } from "./vault-store.ts";

export type ToldContact = Omit<ContactRecord, "id" | "personId" | "deviceId" | "sequence" | "at">;

const changes = new BroadcastChannel("quintet-recording");
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};
changes.onmessage = tell;

/** Told after each change, here or in another tab. */
export function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function changed(): void {
  tell();
  changes.postMessage("changed");
}

const placeOf = (id: string, { personId }: Holder) => `record ${personId} ${id}`;

/** Writes a record as it is now. Resolved once it lies on the disk. */
export async function keepRecord(holder: Holder, row: QueuedRecord): Promise<void> {
  const { id } = row.record;
  await putRow({ id, personId: holder.personId, sealed: await seal(holder.key, placeOf(id, holder), row) });
  changed();
}

/** Takes down what was told, with the device's time and next number. */
export async function takeDown(holder: Holder, told: ToldContact): Promise<QueuedRecord> {
  const { personId, deviceId } = holder;
  const at = new Date().toISOString();
  const row = queuedRecord({
    ...told,
    id: crypto.randomUUID(),
    personId,
    deviceId,
    sequence: await nextSequence(),
    at,
  });
  await keepRecord(holder, row);
  return row;
}

/** The holder's records in the order they were written. */
export async function readRecords(holder: Holder): Promise<QueuedRecord[]> {
  const own = (await readRows()).filter(({ personId }) => personId === holder.personId);
  const rows = await Promise.all(
    own.map(({ id, sealed }) => unseal<QueuedRecord>(holder.key, placeOf(id, holder), sealed)),
  );
  return inOrder(rows.filter((row) => row !== null));
}

/** Takes away what the server has acknowledged; everything else stays whoever asks. */
export async function clearFiled(holder: Holder): Promise<void> {
  for (const row of await readRecords(holder)) if (mayLeave(row)) await removeRow(row.record.id);
  changed();
}

const TAB = "quintet-recording-tab";

function tab(): string {
  const known = sessionStorage.getItem(TAB);
  if (known) return known;
  const fresh = crypto.randomUUID();
  sessionStorage.setItem(TAB, fresh);
  return fresh;
}

const draftId = ({ personId }: Holder) => `${personId} ${tab()}`;

/** What is being typed in this tab outlives a reload; sealed like the rest. */
export async function keepDraft(holder: Holder, draft: unknown): Promise<void> {
  const id = draftId(holder);
  if (draft === null) await removeDraft(id);
  else await putDraft({ id, personId: holder.personId, sealed: await seal(holder.key, `draft ${id}`, draft) });
}

export async function beginDraft<T>(holder: Holder): Promise<T | null> {
  const id = draftId(holder);
  const kept = await readDraft(id);
  return kept ? unseal<T>(holder.key, `draft ${id}`, kept.sealed) : null;
}
