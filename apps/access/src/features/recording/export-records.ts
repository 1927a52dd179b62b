import type { Holder } from "./holder.ts";
import type { QueuedRecord } from "./queue-order.ts";

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * The records as a file, for when even a longer wait brings no server: readable, without permit or key, with the SHA-256
 * of its records so that a change on the way is seen.
 */
export async function saveRecords(holder: Holder, rows: readonly QueuedRecord[]): Promise<void> {
  const records = rows.map(({ record, state, answer }) => ({ ...record, state, answer }));
  const text = JSON.stringify(records);
  const sha256 = hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const at = new Date().toISOString();
  const whole = { of: holder.name, personId: holder.personId, deviceId: holder.deviceId, at, sha256, records };
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(whole, null, 2)], { type: "application/json" }));
  link.download = `records-${holder.personId}-${at.slice(0, 19).replaceAll(":", "")}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
