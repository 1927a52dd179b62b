import { useCallback, useSyncExternalStore } from "react";
import { useMe } from "../session/me.tsx";
import { closeRecord, type OpenRecord, openRecord, readRecords } from "./open-records.ts";

const listeners = new Set<() => void>();
const known = new Map<string, readonly OpenRecord[]>();

const storageKey = (personId: string) => `quintet.records.${personId}`;

function recordsOf(personId: string): readonly OpenRecord[] {
  const cached = known.get(personId);
  if (cached) return cached;
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(storageKey(personId));
  } catch {
    // Without storage the tabs last as long as the page.
  }
  const records = readRecords(stored);
  known.set(personId, records);
  return records;
}

function keep(personId: string, records: readonly OpenRecord[]): void {
  if (records === recordsOf(personId)) return;
  known.set(personId, records);
  try {
    localStorage.setItem(storageKey(personId), JSON.stringify(records));
  } catch {
    // As above.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The tabs of this person on this device. `close` answers with the record that takes the closed one's place. */
export function useOpenRecords() {
  const { id } = useMe();
  const records = useSyncExternalStore(subscribe, () => recordsOf(id));
  const open = useCallback((record: OpenRecord) => keep(id, openRecord(recordsOf(id), record)), [id]);
  const close = useCallback(
    (record: Pick<OpenRecord, "kind" | "id">) => {
      const { records: left, next } = closeRecord(recordsOf(id), record);
      keep(id, left);
      return next;
    },
    [id],
  );
  return { records, open, close };
}
