import { useEffect, useState } from "react";
import { fileRecords, type Send } from "./file-records.ts";
import { type Holder, readHolder } from "./holder.ts";
import type { QueuedRecord } from "./queue-order.ts";
import { onChange, readRecords } from "./record-box.ts";

/** The holder's records, read again after each change; null until they were read. */
export function useRecords(holder: Holder | null): QueuedRecord[] | null {
  const [rows, setRows] = useState<QueuedRecord[] | null>(null);
  useEffect(() => {
    if (!holder) return setRows(null);
    let over = false;
    const read = () =>
      void readRecords(holder).then(
        (next) => over || setRows(next),
        () => undefined,
      );
    read();
    const stop = onChange(read);
    return () => {
      over = true;
      stop();
    };
  }, [holder]);
  return rows;
}

/** Who holds this device when the page opened without a server; undefined while it is looked up. */
export function useHolderLeft(): Holder | null | undefined {
  const [holder, setHolder] = useState<Holder | null | undefined>(undefined);
  useEffect(() => {
    void readHolder().then(setHolder);
  }, []);
  return holder;
}

/** Desks that were cut off together do not all return in the same second. */
const SPREAD = 3_000;
const SOONEST = 500;

/** Files what is queued whenever the server is there, in the background; whoever writes is not disturbed. */
export function useFiling(
  holder: Holder | null,
  send: Send,
  away: boolean,
  rows: readonly QueuedRecord[] | null,
): void {
  const due = rows?.some(({ state }) => state === "queued") ?? false;
  useEffect(() => {
    if (!holder || away || !due) return;
    let timer: ReturnType<typeof setTimeout>;
    let over = false;
    const file = async () => {
      const next = await fileRecords(holder, send).catch(() => Date.now() + SPREAD);
      if (!over && next !== null) timer = setTimeout(file, Math.max(SOONEST, next - Date.now()));
    };
    timer = setTimeout(file, Math.random() * SPREAD);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [holder, send, away, due]);
}
